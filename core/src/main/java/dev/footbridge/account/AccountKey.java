package dev.footbridge.account;

/** What identifies an account: (issuer, subject), never an address (I6; OpenID Connect Core 1.0, 5.7). */
public record AccountKey(Issuer issuer, Subject subject) {
    public static AccountKey of(String issuer, String subject) {
        return new AccountKey(new Issuer(issuer), new Subject(subject));
    }
}
