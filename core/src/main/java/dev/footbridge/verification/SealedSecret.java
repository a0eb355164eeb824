package dev.footbridge.verification;

/**
 * A secret on its way to a mail, encrypted so that the database never holds it in plain text.
 *
 * @param base64 nonce, ciphertext and tag (AES-256-GCM), base64
 */
public record SealedSecret(String keyId, String base64) {
    @Override
    public String toString() {
        return "SealedSecret[key " + keyId + "]";
    }
}
