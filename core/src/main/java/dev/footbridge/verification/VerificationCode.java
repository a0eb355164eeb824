package dev.footbridge.verification;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The digits of a code: drawn without bias (NIST SP 800-63A-4, 3.8), and read as people type them (C6). */
public record VerificationCode(String digits) {
    private static final int LONGEST_INPUT = 200;

    /** Draws each digit uniformly; leading zeros are kept. */
    public static VerificationCode draw(SecureRandom random, int length) {
        StringBuilder digits = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return new VerificationCode(digits.toString());
    }

    /**
     * Reads typed or pasted text: spaces and dashes between the digits are dropped, digits of other scripts are
     * understood, and words before or after them in a pasted line are ignored.
     *
     * @return empty if the text does not hold exactly one run of {@code length} digits
     */
    public static Optional<VerificationCode> read(String typed, int length) {
        if (typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        (typed + "\n").codePoints().forEach(c -> {
            if (Character.isDigit(c)) {
                run.append(Character.digit(c, 10));
            } else if (!mayStandBetweenDigits(c)) {
                runs.add(run.toString());
                run.setLength(0);
            }
        });
        runs.removeIf(r -> r.length() != length);
        return runs.size() == 1 ? Optional.of(new VerificationCode(runs.get(0))) : Optional.empty();
    }

    private static boolean mayStandBetweenDigits(int c) {
        return c == '\t' || Character.getType(c) == Character.SPACE_SEPARATOR || isDash(c);
    }

    private static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212;
    }

    @Override
    public String toString() {
        return "VerificationCode[" + digits.length() + " digits]";
    }
}
