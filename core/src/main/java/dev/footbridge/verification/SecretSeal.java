package dev.footbridge.verification;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts small secrets that must be kept or carried for a while, each bound to what it is for. */
public final class SecretSeal {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeys keys;
    private final SecureRandom random;

    public SecretSeal(SecretKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    /**
     * @param purpose what the secret is for; opening asks for the same one
     */
    public SealedSecret seal(String purpose, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.currentKey(), purpose, nonce);
            byte[] sealed = cipher.doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return new SealedSecret(
                    keys.currentId(), BaseEncoding.base64Url().omitPadding().encode(all));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is missing from this Java", e);
        }
    }

    /** Empty if the key is no longer known, the text was changed, or the purpose is another. */
    public Optional<String> open(String purpose, SealedSecret sealed) {
        Optional<byte[]> key = keys.key(sealed.keyId());
        if (key.isEmpty() || !BaseEncoding.base64Url().omitPadding().canDecode(sealed.base64())) {
            return Optional.empty();
        }
        byte[] all = BaseEncoding.base64Url().omitPadding().decode(sealed.base64());
        if (all.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
            // A provider may throw something unchecked for a text that is shorter than its tag.
            return Optional.empty();
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key.get(), purpose, Arrays.copyOf(all, NONCE_BYTES));
            byte[] secret = cipher.doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, String purpose, byte[] nonce) throws GeneralSecurityException {
        // A key of its own for sealing, so that the same bytes never serve two algorithms.
        byte[] sealingKey = Hashing.hmacSha256(key)
                .hashString("footbridge-seal", StandardCharsets.US_ASCII)
                .asBytes();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(sealingKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
