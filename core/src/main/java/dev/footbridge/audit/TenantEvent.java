package dev.footbridge.audit;

import dev.footbridge.address.DomainPolicy;

/** Something that happened to a tenant and concerns no single user. */
public sealed interface TenantEvent extends Event {

    /**
     * The allowed domains are others. The detail is the number of entries in the list, followed by {@link #REFUSING} where
     * public mail providers are refused (D6).
     */
    record AllowedDomainsChanged(int entries, boolean refusesPublicProviders) implements TenantEvent {
        public static final String REFUSING = " NO_PUBLIC_PROVIDERS";

        public static AllowedDomainsChanged to(DomainPolicy domains) {
            return new AllowedDomainsChanged(domains.allowed().rules().size(), domains.refusePublicProviders());
        }

        @Override
        public EventKind kind() {
            return EventKind.ALLOWED_DOMAINS_CHANGED;
        }

        @Override
        public String detail() {
            return refusesPublicProviders ? entries + REFUSING : Integer.toString(entries);
        }
    }

    /** The text for people who cannot sign in is another one (P5). */
    record HelpTextChanged() implements TenantEvent {
        @Override
        public EventKind kind() {
            return EventKind.HELP_TEXT_CHANGED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** People are reminded otherwise than before (A10). The detail is ON or OFF. */
    record RemindersChanged(boolean on) implements TenantEvent {
        @Override
        public EventKind kind() {
            return EventKind.REMINDERS_CHANGED;
        }

        @Override
        public String detail() {
            return on ? "ON" : "OFF";
        }
    }

    /** Somebody took the entries with them. The detail is the number of the newest one. */
    record AuditExported(long upTo) implements TenantEvent {
        @Override
        public EventKind kind() {
            return EventKind.AUDIT_EXPORTED;
        }

        @Override
        public String detail() {
            return Long.toString(upTo);
        }
    }

    /** Somebody took a list of what happened with them. */
    record AuditListed() implements TenantEvent {
        @Override
        public EventKind kind() {
            return EventKind.AUDIT_LISTED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** All that was kept of one person is gone (O7). It says of nobody whom. The detail is how many records there were. */
    record PersonErased(int records) implements TenantEvent {
        @Override
        public EventKind kind() {
            return EventKind.PERSON_ERASED;
        }

        @Override
        public String detail() {
            return Integer.toString(records);
        }
    }

    /** Somebody took a list of users with them. The detail is how many there were. */
    record UsersExported(int users) implements TenantEvent {
        @Override
        public EventKind kind() {
            return EventKind.USERS_EXPORTED;
        }

        @Override
        public String detail() {
            return Integer.toString(users);
        }
    }
}
