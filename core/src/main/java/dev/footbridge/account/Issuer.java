package dev.footbridge.account;

/** Issuer identifier of an identity provider, compared character by character (OpenID Connect Core 1.0, 3.1.3.7). */
public record Issuer(String value) {
    public Issuer {
        if (value.isBlank() || value.length() > 512) {
            throw new IllegalArgumentException("An issuer has 1 to 512 characters");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
