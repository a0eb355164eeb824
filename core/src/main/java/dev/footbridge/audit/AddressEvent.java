package dev.footbridge.audit;

import dev.footbridge.address.EmailAddress;

/** Something that happened to a user with one address; the detail is the masked address. */
public sealed interface AddressEvent extends Event {
    MaskedAddress address();

    @Override
    default String detail() {
        return address().value();
    }

    /** Kept for later; nothing was sent. */
    record AddressSaved(MaskedAddress address) implements AddressEvent {
        public AddressSaved(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.ADDRESS_SAVED;
        }
    }

    /** What was kept for later is forgotten. */
    record AddressCleared(MaskedAddress address) implements AddressEvent {
        public AddressCleared(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.ADDRESS_CLEARED;
        }
    }

    /** A verification code is on its way. */
    record CodeSent(MaskedAddress address) implements AddressEvent {
        public CodeSent(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.CODE_SENT;
        }
    }

    /** A reminder is on its way (A10). */
    record ReminderSent(MaskedAddress address) implements AddressEvent {
        public ReminderSent(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.REMINDER_SENT;
        }
    }

    /** A verification link is on its way. */
    record LinkSent(MaskedAddress address) implements AddressEvent {
        public LinkSent(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.LINK_SENT;
        }
    }

    /** Control of the address is proven. */
    record AddressVerified(MaskedAddress address) implements AddressEvent {
        public AddressVerified(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.ADDRESS_VERIFIED;
        }
    }

    /** The account of the address is the user's. */
    record Linked(MaskedAddress address) implements AddressEvent {
        public Linked(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.LINKED;
        }
    }

    /** The recipient does not know the user. */
    record LinkRejected(MaskedAddress address) implements AddressEvent {
        public LinkRejected(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.LINK_REJECTED;
        }
    }

    /** The link or the proof is given up. */
    record LinkRemoved(MaskedAddress address) implements AddressEvent {
        public LinkRemoved(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.LINK_REMOVED;
        }
    }

    /** The address is that of the new link. */
    record LinkReplaced(MaskedAddress address) implements AddressEvent {
        public LinkReplaced(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.LINK_REPLACED;
        }
    }

    /** What was sent is void. */
    record ChallengeCancelled(MaskedAddress address) implements AddressEvent {
        public ChallengeCancelled(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.CHALLENGE_CANCELLED;
        }
    }

    /** What was sent ran out. */
    record ChallengeExpired(MaskedAddress address) implements AddressEvent {
        public ChallengeExpired(EmailAddress address) {
            this(MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.CHALLENGE_EXPIRED;
        }
    }
}
