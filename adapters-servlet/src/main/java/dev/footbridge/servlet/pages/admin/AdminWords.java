package dev.footbridge.servlet.pages.admin;

import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.pages.SignInLines;
import dev.footbridge.servlet.words.Words;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;

/** The words of the administrator's pages in the language of the reader. Keys begin with {@code admin.}. */
public final class AdminWords {
    private static final String OURS = "admin.";

    private final Words words;
    private final Locale locale;

    AdminWords(Words words, Locale locale) {
        this.words = words;
        this.locale = words.spoken(locale);
    }

    /** A text, with names and values for its gaps in turn. */
    public String of(String key, Object... namedPairs) {
        return words.text(locale, OURS + key, namedPairs);
    }

    /** A text about {@code {n}} things, with thousands set apart; 1 stays a number, which finds the singular. */
    public String counted(String key, int n) {
        return n == 1 ? of(key, "n", 1) : of(key, "n", number(n));
    }

    public String number(int n) {
        return NumberFormat.getIntegerInstance(locale).format(n);
    }

    /** How words are put in order in the language. */
    Collator alphabet() {
        return Collator.getInstance(locale);
    }

    /** Sign-ins in words. */
    SignInLines signIns(ZoneId zone) {
        return new SignInLines(words, locale, zone);
    }

    public String language() {
        return locale.getLanguage();
    }

    /** Day and time without the year, for what is recent or close. */
    String soon(Instant at, ZoneId zone) {
        return words.moments(locale).dateAndTime(at, zone);
    }

    /** Date with the year, and time. */
    String exactly(Instant at, ZoneId zone) {
        return words.text(
                locale,
                "moment.dateAndTime",
                "date",
                words.moments(locale).date(at, zone),
                "time",
                words.moments(locale).time(at, zone));
    }

    String duration(Duration duration) {
        return words.moments(locale).duration(duration);
    }

    String day(LocalDate day) {
        return words.moments(locale).date(day);
    }

    /** Without the year. */
    String shortDay(LocalDate day) {
        return words.moments(locale).day(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** Until when something holds; a midnight belongs to the day before, or it would read as a day too many. */
    String until(Instant end, ZoneId zone) {
        return end.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? of("waiting.throughDay", "date", words.moments(locale).date(end.minusMillis(1), zone))
                : of("waiting.untilTime", "when", exactly(end, zone));
    }

    /** Why not, said to an administrator about somebody else; where that makes no difference, in the words for all. */
    String refusal(Refused refused) {
        String key = OURS + "refusal." + refused.refusal();
        EmailDomain provider = refused.publicProvider();
        if (provider != null) {
            return of("refusal." + refused.refusal() + ".public", "provider", provider.unicode());
        }
        if (refused.refusal() == Refusal.INVALID_ADDRESS || !words.has(locale, key)) {
            return words.refusal(locale, refused, Map.of());
        }
        return refused.retryAfter() == null
                ? of("refusal." + refused.refusal())
                : of(
                        "refusal." + refused.refusal() + ".wait",
                        "wait",
                        words.moments(locale).duration(refused.retryAfter()));
    }
}
