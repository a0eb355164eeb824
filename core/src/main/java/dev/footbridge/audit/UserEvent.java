package dev.footbridge.audit;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import org.jspecify.annotations.Nullable;

/** Something that happened to a user and is told by more or less than an address. */
public sealed interface UserEvent extends Event {

    /** A code was typed that is none of the live ones (C1). The detail is the number of tries left. */
    record WrongCode(int triesLeft) implements UserEvent {
        @Override
        public EventKind kind() {
            return EventKind.WRONG_CODE;
        }

        @Override
        public String detail() {
            return Integer.toString(triesLeft);
        }
    }

    /**
     * Another user of the tenant has the address already.
     *
     * @param address null if the refused state claimed none; the detail is empty then
     */
    record AddressTaken(@Nullable MaskedAddress address) implements UserEvent {
        public static AddressTaken of(@Nullable EmailAddress address) {
            return new AddressTaken(address == null ? null : MaskedAddress.of(address));
        }

        @Override
        public EventKind kind() {
            return EventKind.ADDRESS_TAKEN;
        }

        @Override
        public String detail() {
            return address == null ? "" : address.value();
        }
    }

    /** The account cannot be linked. The detail is the reason's name. */
    record AccountRefused(AccountRefusal reason) implements UserEvent {
        @Override
        public EventKind kind() {
            return EventKind.ACCOUNT_REFUSED;
        }

        @Override
        public String detail() {
            return reason.name();
        }
    }

    /** Somebody took all that is kept of the person with them (O7). */
    record PersonExported() implements UserEvent {
        @Override
        public EventKind kind() {
            return EventKind.PERSON_EXPORTED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** The person is told at other known addresses what was done (A8). The detail is how many they are. */
    record NoticesSent(int notices) implements UserEvent {
        @Override
        public EventKind kind() {
            return EventKind.NOTICES_SENT;
        }

        @Override
        public String detail() {
            return Integer.toString(notices);
        }
    }

    /** The host has closed the user. */
    record Deactivated() implements UserEvent {
        @Override
        public EventKind kind() {
            return EventKind.DEACTIVATED;
        }

        @Override
        public String detail() {
            return "";
        }
    }
}
