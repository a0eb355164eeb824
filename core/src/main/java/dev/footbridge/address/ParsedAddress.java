package dev.footbridge.address;

import java.util.Optional;

/** What came of reading a typed address. */
public sealed interface ParsedAddress {

    /** The address, if accepted. */
    Optional<EmailAddress> accepted();

    /** The reason, if refused. */
    Optional<AddressFault> refused();

    /** A usable address. */
    record Accepted(EmailAddress address) implements ParsedAddress {
        @Override
        public Optional<EmailAddress> accepted() {
            return Optional.of(address);
        }

        @Override
        public Optional<AddressFault> refused() {
            return Optional.empty();
        }
    }

    /** Not a usable address; the typed text is left out so that it cannot reach a log. */
    record Refused(AddressFault fault) implements ParsedAddress {
        @Override
        public Optional<EmailAddress> accepted() {
            return Optional.empty();
        }

        @Override
        public Optional<AddressFault> refused() {
            return Optional.of(fault);
        }
    }
}
