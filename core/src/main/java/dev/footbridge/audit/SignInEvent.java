package dev.footbridge.audit;

/** What a user met at a door, or proved there. */
public sealed interface SignInEvent extends Event {

    /** @param rule name of the rule that decided and what else is known; rules know of provisioning, which knows of events */
    record SignInAllowed(String rule) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_ALLOWED;
        }

        @Override
        public String detail() {
            return rule;
        }
    }

    /** @param rule name of the rule that decided and what else is known */
    record SignInRefused(String rule) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGN_IN_REFUSED;
        }

        @Override
        public String detail() {
            return rule;
        }
    }

    /** @param rule name of the rule that would have decided after activation (P12) */
    record ShadowVerdict(String rule) implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SHADOW_VERDICT;
        }

        @Override
        public String detail() {
            return rule;
        }
    }

    /** The identity provider has ended a session, or all (I5). */
    record SignedOutByProvider() implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.SIGNED_OUT_BY_PROVIDER;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** Went to the identity provider and came back as the linked account (P8). */
    record RoundTripProved() implements SignInEvent {
        @Override
        public EventKind kind() {
            return EventKind.ROUND_TRIP_PROVED;
        }

        @Override
        public String detail() {
            return "";
        }
    }
}
