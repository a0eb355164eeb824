package dev.footbridge.account;

/** What to do with an account that already has the verified address (decisions 2; NIST SP 800-63C-4, 3.8.2). */
public enum ExistingAccountPolicy {
    /** Take it if the identity provider reports the address as verified and no other user of the tenant has it. */
    ADOPT_IF_VERIFIED,
    /** Never take an account that we did not create: refuse until the person has proved it by signing in. */
    PROVE_BY_SIGN_IN
}
