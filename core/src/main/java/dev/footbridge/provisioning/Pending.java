package dev.footbridge.provisioning;

import dev.footbridge.address.EmailAddress;

/** On the way to a link: an address that waits for its proof, or a proven one that waits for its account. */
public sealed interface Pending extends ProvisioningState permits AwaitingVerification, Verified {
    EmailAddress address();
}
