package dev.footbridge.testkit.provider;

/** How the product, or a part of it, is registered at the identity provider (RFC 6749, 2). */
public record Client(String id, String secret) {
    /** Its private key as a JSON Web Key (RFC 7517), for those that sign instead of showing the secret. */
    public String privateKey() {
        return ClientAssertion.keyOf(this).toJSONString();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Client[" + id + "]";
    }
}
