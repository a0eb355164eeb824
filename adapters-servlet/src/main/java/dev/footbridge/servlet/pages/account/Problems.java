package dev.footbridge.servlet.pages.account;

import static java.util.stream.Collectors.joining;

import dev.footbridge.MyStatus;
import dev.footbridge.address.DomainRule;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.pages.Problem;
import dev.footbridge.servlet.words.Words;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Refusals in the words of the account page, which knows more than the refusal does. */
final class Problems {
    private final Words words;
    private final int codeLength;

    Problems(Words words, int codeLength) {
        this.words = words;
        this.codeLength = codeLength;
    }

    Problem nothingChosen(Locale locale) {
        return new Problem(422, words.text(locale, "choose.nothing"), Choices.FIRST);
    }

    /** @param field that the reader filled in */
    Problem of(Locale locale, Refused refused, String code, String field, @Nullable MyStatus status) {
        return new Problem(
                Problem.status(refused.refusal()), text(locale, refused, code, status), place(refused, field));
    }

    private String text(Locale locale, Refused refused, String code, @Nullable MyStatus status) {
        if (refused.refusal() == Refusal.MALFORMED_CODE) {
            return malformed(locale, code);
        }
        if (refused.refusal() == Refusal.DOMAIN_NOT_ALLOWED && refused.publicProvider() == null && status != null) {
            String domains = status.tenant().domains().rulesInForce().stream()
                    .map(DomainRule::entry)
                    .collect(joining(", "));
            // A list of public providers alone, which are refused, lets nobody in.
            return domains.isEmpty()
                    ? words.refusal(locale, refused, Map.of())
                    : words.text(locale, "choose.domain", "domains", domains);
        }
        return words.refusal(locale, refused, Map.of());
    }

    private String malformed(Locale locale, String code) {
        long typed = code.codePoints().filter(Character::isDigit).count();
        if (code.isBlank()) {
            return words.text(locale, "code.empty", "digits", codeLength);
        }
        return typed == 0
                ? words.text(locale, "code.letters", "digits", codeLength)
                : words.text(locale, "code.short", "digits", codeLength, "n", typed);
    }

    /** A pause or a closed phase is no fault of a field. */
    private static String place(Refused refused, String field) {
        return switch (refused.refusal()) {
            case COOLDOWN, RATE_LIMITED, PHASE_CLOSED, FORBIDDEN, CONFLICT, UNAVAILABLE, NOT_LINKED, ALREADY_LINKED ->
                "";
            default -> field;
        };
    }
}
