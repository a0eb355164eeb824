package dev.footbridge.verification;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;

/** The secret of a verification link: 256 random bits in base64url, 43 characters (C9). */
public record LinkToken(String value) {
    private static final int BYTES = 32;
    private static final int LENGTH = 43;

    public static LinkToken draw(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new LinkToken(BaseEncoding.base64Url().omitPadding().encode(bytes));
    }

    /** Empty if the text cannot be a token of ours. */
    public static Optional<LinkToken> read(String text) {
        boolean wellFormed = text.length() == LENGTH
                && text.chars()
                        .allMatch(c -> (c >= 'A' && c <= 'Z')
                                || (c >= 'a' && c <= 'z')
                                || (c >= '0' && c <= '9')
                                || c == '-'
                                || c == '_');
        return wellFormed ? Optional.of(new LinkToken(text)) : Optional.empty();
    }

    /** What the store finds the challenge by; with 256 random bits a plain hash suffices (ASVS 5.0.0, 6.5.2). */
    public String digest() {
        return Hashing.sha256().hashString(value, StandardCharsets.US_ASCII).toString();
    }

    @Override
    public String toString() {
        return "LinkToken[secret]";
    }
}
