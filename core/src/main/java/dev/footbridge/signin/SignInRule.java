package dev.footbridge.signin;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The rule that decided; in this order, the first that applies. */
public enum SignInRule {
    /** The host has closed the user. */
    USER_DEACTIVATED(false),
    /** Internal credentials of a user who is meant for them stay as they are. */
    INTERNAL_USER_KEEPS_INTERNAL_DOOR(true),
    /** A clock or an integration opens no interactive session once the identity provider is the login. */
    INTERNAL_USER_HAS_NO_SESSION(false),
    /** Until activation the legacy login is untouched (P2). */
    LEGACY_LOGIN_STILL_OPEN(true),
    /** A named administrator, a stated reason, an hour: the identity provider is down (P11). */
    BREAK_GLASS(true),
    /** After activation the legacy login is closed on every door (P4). */
    LEGACY_LOGIN_CLOSED(false),
    /** Before activation nobody signs in through the identity provider. */
    NOT_YET_ACTIVE(false),
    /** Linked to this very account (I6). */
    LINKED(true),
    /** No user of the tenant is linked to the account (P5). */
    UNLINKED(false);

    private final boolean allows;

    SignInRule(boolean allows) {
        this.allows = allows;
    }

    /** @return empty if a later version, or nobody, has a rule of that name */
    public static Optional<SignInRule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }

    public boolean allows() {
        return allows;
    }

    /** Makes one thing of both outcomes, so that no caller forgets the refusal. */
    public <T> T fold(Function<SignInRule, T> allowed, Function<SignInRule, T> refused) {
        return allows ? allowed.apply(this) : refused.apply(this);
    }
}
