package dev.footbridge.mail;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Numbers and days as one language writes them. */
record Figures(Texts texts) {

    String number(int number) {
        return NumberFormat.getIntegerInstance(locale()).format(number);
    }

    String date(LocalDate day) {
        return written("mail.format.date", day);
    }

    /** Without the day of the week and the year. */
    String shortDate(LocalDate day) {
        return written("mail.format.day", day);
    }

    private String written(String patternKey, LocalDate day) {
        return DateTimeFormatter.ofPattern(texts.say(patternKey, Map.of()), locale())
                .format(day);
    }

    private Locale locale() {
        return Locale.forLanguageTag(texts.language());
    }
}
