package dev.footbridge.account;

/** Subject identifier within an issuer: 1 to 255 ASCII characters, case-sensitive (OpenID Connect Core 1.0, section 2). */
public record Subject(String value) {
    public static final int LONGEST = 255;

    public Subject {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A subject has 1 to 255 printable ASCII characters");
        }
    }

    public static boolean isValid(String value) {
        return !value.isBlank() && value.length() <= LONGEST && value.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
    }
}
