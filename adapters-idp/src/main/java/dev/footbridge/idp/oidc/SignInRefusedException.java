package dev.footbridge.idp.oidc;

/** Carries a refusal out of the steps of one sign-in; never leaves this package. */
final class SignInRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final SignInFault fault;

    SignInRefusedException(SignInFault fault) {
        // An expected no: a stack trace would only cost.
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    SignInFault fault() {
        return fault;
    }
}
