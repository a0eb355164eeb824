package dev.footbridge.audit.chain;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * A SHA-256 digest (FIPS 180-4).
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {
    public Digest {
        Hex.check32(hex);
    }

    /** Every text goes in after its length, so that no two lists of texts are the same input. */
    static Digest of(Iterable<String> texts) {
        Hasher hasher = Hashing.sha256().newHasher();
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            hasher.putBytes(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            hasher.putBytes(bytes);
        }
        return new Digest(hasher.hash().toString());
    }

    @Override
    public String toString() {
        return hex;
    }
}
