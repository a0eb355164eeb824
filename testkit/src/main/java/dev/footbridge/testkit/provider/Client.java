package dev.footbridge.testkit.provider;

/** How the product, or a part of it, is registered at the identity provider (RFC 6749, 2). */
public record Client(String id, String secret) {
    /** Without the secret. */
    @Override
    public String toString() {
        return "Client[" + id + "]";
    }
}
