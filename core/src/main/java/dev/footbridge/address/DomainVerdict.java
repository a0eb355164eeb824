package dev.footbridge.address;

/** Whether a domain may be used, and by which rule. */
public sealed interface DomainVerdict {

    /** Whether it may. */
    boolean allowed();

    /** The list names this very host. */
    record ExactHost(DomainRule entry) implements DomainVerdict {
        @Override
        public boolean allowed() {
            return true;
        }
    }

    /** The list names the hosts below another, {@code *.example.com}, and this is one. */
    record Wildcard(DomainRule entry) implements DomainVerdict {
        @Override
        public boolean allowed() {
            return true;
        }
    }

    /** The list is empty, which allows every domain. */
    record EverythingAllowed() implements DomainVerdict {
        @Override
        public boolean allowed() {
            return true;
        }
    }

    /** The list has entries and none of them matches. */
    record NothingMatches() implements DomainVerdict {
        @Override
        public boolean allowed() {
            return false;
        }
    }

    /** Public mail providers are refused, and this is one or is below one. */
    record PublicProvider(EmailDomain provider) implements DomainVerdict {
        @Override
        public boolean allowed() {
            return false;
        }
    }

    /** No address and no domain; the typed text is left out so that it cannot reach a log. */
    record Unreadable(AddressFault fault) implements DomainVerdict {
        @Override
        public boolean allowed() {
            return false;
        }
    }
}
