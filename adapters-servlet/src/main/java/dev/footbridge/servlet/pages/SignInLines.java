package dev.footbridge.servlet.pages;

import dev.footbridge.servlet.words.Words;
import dev.footbridge.signin.SignInRecord;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Puts sign-ins into words, for the person and for administrators. */
public record SignInLines(Words words, Locale locale, ZoneId zone) {

    /** A sign-in in words. */
    public record Line(String at, String what) {}

    /** The sign-ins and the sentence about them. */
    public record Shown(String title, String about, List<Line> lines) {}

    /** @param days for how long they are kept */
    public Shown of(List<SignInRecord> records, int days) {
        String about = records.isEmpty() ? "signIns.none" : "signIns.about";
        return new Shown(
                words.text(locale, "signIns.title"),
                words.text(locale, about, "n", days),
                records.stream().map(this::line).toList());
    }

    private Line line(SignInRecord signIn) {
        String at = words.text(
                locale,
                "moment.dateAndTime",
                "date",
                words.moments(locale).date(signIn.at(), zone),
                "time",
                words.moments(locale).time(signIn.at(), zone));
        String what = signIn.allowed() ? allowed(signIn) : refused(signIn);
        return new Line(
                at,
                signIn.methods().isEmpty()
                        ? what
                        : words.text(locale, "signIns.methods", "what", what, "methods", methods(signIn)));
    }

    private String allowed(SignInRecord signIn) {
        return signIn.door() == null
                ? words.text(locale, "signIns.allowed")
                : words.text(locale, "signIns.allowed." + signIn.door());
    }

    private String refused(SignInRecord signIn) {
        return signIn.rule() == null
                ? words.text(locale, "signIns.refused.plain")
                : words.text(locale, "signIns.refused", "rule", words.text(locale, "admin.rule." + signIn.rule()));
    }

    /** Those of RFC 8176 that people know have words, the others are shown as the identity provider named them. */
    private String methods(SignInRecord signIn) {
        return signIn.methods().stream()
                .map(method -> "signIns.method." + method)
                .map(key ->
                        words.has(locale, key) ? words.text(locale, key) : key.substring("signIns.method.".length()))
                .collect(Collectors.joining(", "));
    }
}
