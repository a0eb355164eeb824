package dev.footbridge.readiness;

import dev.footbridge.account.AccountRefusal;

/** What brings a user on. The words belong to the pages. */
public enum Remedy {
    /** Nothing is to be done. */
    NONE,
    /** Footbridge asks the identity provider again by itself. */
    WAIT,
    /** The user asks for a code on the account settings page. */
    ASK_FOR_CODE,
    /** The user types the code from the mail. */
    ENTER_CODE,
    /** The user opens the link in the mail. */
    OPEN_LINK,
    /** An administrator sends a link to the address at hand. */
    SEND_LINK,
    /** The time ran out: send another code or link. */
    SEND_AGAIN,
    /** The mail did not arrive: check the address and the mail server's answer, then send again. */
    CHECK_MAIL,
    /** A stranger got the mail: enter the right address. */
    CORRECT_ADDRESS,
    /** Enter an address. */
    GIVE_ADDRESS,
    /** Choose an address inside the allowed domains, or allow its domain. */
    CHANGE_ADDRESS_OR_DOMAINS,
    /** Two users want the same: give one of them another address, or remove the other's link. */
    RESOLVE_CONFLICT,
    /** The user signs in at the identity provider once, so that the account counts as proven. */
    SIGN_IN_AT_PROVIDER,
    /** An administrator settles at the identity provider which account is meant. */
    SETTLE_AT_PROVIDER,
    /** Correct the name or other details that the identity provider does not accept. */
    CORRECT_DETAILS;

    static Remedy of(AccountRefusal refusal) {
        return switch (refusal) {
            case EXISTING_UNVERIFIED, EXISTING_NEEDS_SIGN_IN -> SIGN_IN_AT_PROVIDER;
            case LINKED_TO_ANOTHER_USER -> RESOLVE_CONFLICT;
            case AMBIGUOUS -> SETTLE_AT_PROVIDER;
            case DATA_NOT_ACCEPTED -> CORRECT_DETAILS;
        };
    }
}
