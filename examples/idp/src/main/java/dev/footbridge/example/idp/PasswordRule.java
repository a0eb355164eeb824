package dev.footbridge.example.idp;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a password must be: long enough, within what bcrypt reads, and typed the same way twice. */
final class PasswordRule {

    private static final int SHORTEST = 8;
    private static final int BCRYPT_BYTES = 72;

    private PasswordRule() {}

    /** What is wrong, for the page, or empty. */
    static Optional<String> complaint(String password, String confirmation) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Lösenordet behöver ha minst 8 tecken.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > BCRYPT_BYTES) {
            return Optional.of("Lösenordet är för långt. Välj ett kortare.");
        }
        return password.equals(confirmation) ? Optional.empty() : Optional.of("Lösenorden är inte lika.");
    }
}
