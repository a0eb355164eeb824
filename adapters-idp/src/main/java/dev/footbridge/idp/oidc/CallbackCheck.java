package dev.footbridge.idp.oidc;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** Every rule that a callback must keep before its code is shown to anyone, in the order in which it is asked. */
enum CallbackCheck {
    TRANSACTION_TIME(
            SignInFault.TRANSACTION_OVER, callback -> !callback.transaction().isOver(callback.now())),

    /** One transaction, one issuer (RFC 9700, 4.4). */
    TRANSACTION_ISSUER(
            SignInFault.OTHER_PROVIDER,
            callback -> callback.transaction().issuer().equals(callback.issuer())),

    /** RFC 6749, 3.1: parsers that disagree on which of two values counts must not be played off against each other. */
    NO_REPEATED_PARAMETER(
            SignInFault.REPEATED_PARAMETER,
            callback -> callback.parameters().values().stream().allMatch(values -> values.size() <= 1)),

    /** RFC 6749, 10.12. */
    STATE(SignInFault.STATE, callback -> {
        String state = callback.parameter("state");
        return state != null && IdTokenCheck.same(state, callback.transaction().state());
    }),

    /** Simple string comparison, also in error answers (RFC 9207, 2.4). */
    ISSUER_PARAMETER(SignInFault.ISSUER_PARAMETER, callback -> {
        String issuer = callback.parameter("iss");
        return issuer == null
                ? !callback.announcesIssuer()
                : issuer.equals(callback.issuer().value());
    }),

    /** An answer is a yes or a no, never both. */
    CODE_OR_ERROR(SignInFault.CODE_AND_ERROR, callback -> !(callback.has("code") && callback.has("error"))),

    CODE_PRESENT(SignInFault.CODE_MISSING, callback -> callback.has("error") || hasUsableCode(callback));

    private static final int LONGEST_CODE = 4096;

    private final SignInFault fault;

    @SuppressWarnings("ImmutableEnumChecker") // Lambdas that hold nothing.
    private final Predicate<Callback> rule;

    CallbackCheck(SignInFault fault, Predicate<Callback> rule) {
        this.fault = fault;
        this.rule = rule;
    }

    SignInFault fault() {
        return fault;
    }

    boolean passes(Callback callback) {
        return rule.test(callback);
    }

    /** The first rule that is broken, if any. */
    static Optional<SignInFault> firstFault(Callback callback) {
        return Arrays.stream(values())
                .filter(check -> !check.passes(callback))
                .map(CallbackCheck::fault)
                .findFirst();
    }

    private static boolean hasUsableCode(Callback callback) {
        String code = callback.parameter("code");
        return code != null && !code.isBlank() && code.length() <= LONGEST_CODE;
    }
}
