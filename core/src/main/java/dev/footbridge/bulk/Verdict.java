package dev.footbridge.bulk;

import dev.footbridge.address.EmailAddress;

/** Whether one user gets a mail. */
public sealed interface Verdict {

    /** @param source how we came to know the address */
    record Mail(EmailAddress address, AddressSource source) implements Verdict {}

    record Skip(SkipReason reason) implements Verdict {}

    /** Where the address comes from, in the order in which they are looked at. */
    enum AddressSource {
        /** An administrator or an import stored it for the user. */
        SAVED,
        /** An administrator sent a link there before. */
        SENT_BEFORE,
        /** The host's directory has it, and it may be suggested (U3). */
        SUGGESTED
    }
}
