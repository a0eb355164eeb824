package dev.footbridge.provisioning;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command.AccountReady;
import dev.footbridge.provisioning.Command.ConfirmLink;
import dev.footbridge.provisioning.Command.RequestCode;
import dev.footbridge.provisioning.Command.SendLink;
import dev.footbridge.provisioning.Command.SubmitCode;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a user stands on the way from unlinked to linked. Every state answers every command, so that a new state which
 * forgets one does not compile.
 *
 * <table>
 * <caption>State and command; "no" is a refusal, "–" changes nothing</caption>
 * <tr><th></th><th>Unlinked</th><th>AwaitingVerification</th><th>Verified</th><th>Linked</th></tr>
 * <tr><td>save address</td><td>Unlinked</td><td>AwaitingVerification</td><td>no</td><td>no</td></tr>
 * <tr><td>clear address</td><td>Unlinked</td><td>AwaitingVerification</td><td>no</td><td>no</td></tr>
 * <tr><td>request code</td><td>AwaitingVerification</td><td>AwaitingVerification</td><td>AwaitingVerification if the
 * account was refused, else no</td><td>no</td></tr>
 * <tr><td>send link</td><td>AwaitingVerification</td><td>AwaitingVerification</td><td>AwaitingVerification</td><td>Linked
 * with a replacement, or AwaitingVerification if the link ends now</td></tr>
 * <tr><td>submit code</td><td>no</td><td>Verified, or a try is counted</td><td>no</td><td>the replacement's answer</td></tr>
 * <tr><td>confirm link</td><td>no</td><td>Verified</td><td>– for its own proof</td><td>– for its own proof, else the
 * replacement's answer</td></tr>
 * <tr><td>reject link</td><td>no</td><td>Unlinked</td><td>no</td><td>the replacement is dropped</td></tr>
 * <tr><td>account ready</td><td>–</td><td>–</td><td>Linked</td><td>the replacement takes over, else –</td></tr>
 * <tr><td>account refused</td><td>–</td><td>–</td><td>Verified, with the reason</td><td>the replacement keeps the reason</td></tr>
 * <tr><td>cancel</td><td>no</td><td>Unlinked</td><td>Unlinked</td><td>the replacement is dropped, else no</td></tr>
 * <tr><td>remove</td><td>no</td><td>no</td><td>Unlinked</td><td>Unlinked</td></tr>
 * <tr><td>expire</td><td>–</td><td>Unlinked once nothing is live</td><td>–</td><td>a dead replacement is dropped</td></tr>
 * <tr><td>deactivate</td><td>–</td><td>Unlinked</td><td>Unlinked</td><td>the replacement is dropped; the link stays</td></tr>
 * </table>
 */
public sealed interface ProvisioningState permits Unlinked, Pending, Linked {

    /** Stores an address without sending anything (import, new hire). */
    Decision saveAddress(EmailAddress address);

    /** Forgets the address that was stored for later (import, undoing one). */
    Decision clearAddress();

    /** The user asks for a code. */
    Decision requestCode(RequestCode command);

    /** An administrator sends a link. */
    Decision sendLink(SendLink command);

    /** The user types a code. */
    Decision submitCode(SubmitCode command);

    /** Somebody presses the button behind the link. */
    Decision confirmLink(ConfirmLink command);

    /** Somebody says "this is not me" behind the link. */
    Decision rejectLink(UUID challenge);

    /** The account at the identity provider exists. */
    Decision accountReady(AccountReady command);

    /** The identity provider says no for good. */
    Decision accountRefused(AccountRefusal reason);

    /** Gives up what is outstanding. */
    Decision cancel();

    /** Ends the link. */
    Decision remove(UnlinkReason reason);

    /** Clears away what is no longer live. */
    Decision expire(Instant now);

    /** The host closed the user: nothing outstanding may complete. */
    Decision deactivate();

    /** Addresses that nobody else in the tenant may verify: proven ones. */
    ImmutableSet<EmailAddress> claimedAddresses();

    /** The address stored for later, if there is one. */
    @Nullable
    EmailAddress savedAddress();

    /** What waits for its proof: the state itself, or the replacement of a link. */
    default Optional<AwaitingVerification> outstanding() {
        ProvisioningState waiting = this instanceof Linked linked ? linked.replacement() : this;
        return waiting instanceof AwaitingVerification awaiting ? Optional.of(awaiting) : Optional.empty();
    }
}
