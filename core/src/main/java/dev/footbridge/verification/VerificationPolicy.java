package dev.footbridge.verification;

/** All figures of codes, links and mails together. */
public record VerificationPolicy(CodePolicy code, LinkPolicy link, SendPolicy send) {
    public static VerificationPolicy standard() {
        return new VerificationPolicy(CodePolicy.standard(), LinkPolicy.standard(), SendPolicy.standard());
    }

    /** Eight digits, ten minutes, links for 24 hours. */
    public static VerificationPolicy strict() {
        return new VerificationPolicy(CodePolicy.strict(), LinkPolicy.strict(), SendPolicy.standard());
    }
}
