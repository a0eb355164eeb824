package dev.footbridge.address;

import java.util.Optional;

/** What came of reading a typed domain. */
public sealed interface ParsedDomain {

    /** The domain, if accepted. */
    Optional<EmailDomain> accepted();

    /** The reason, if refused. */
    Optional<AddressFault> refused();

    /** A usable domain. */
    record Accepted(EmailDomain domain) implements ParsedDomain {
        @Override
        public Optional<EmailDomain> accepted() {
            return Optional.of(domain);
        }

        @Override
        public Optional<AddressFault> refused() {
            return Optional.empty();
        }
    }

    /** Not a usable domain. */
    record Refused(AddressFault fault) implements ParsedDomain {
        @Override
        public Optional<EmailDomain> accepted() {
            return Optional.empty();
        }

        @Override
        public Optional<AddressFault> refused() {
            return Optional.of(fault);
        }
    }
}
