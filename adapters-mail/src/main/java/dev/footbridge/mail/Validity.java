package dev.footbridge.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Says until when something is valid, or when it was, in the tenant's zone and the recipient's language.
 *
 * @param known what fills the places that every sentence may have
 */
record Validity(Texts texts, Map<String, String> known, ZoneId zone, Instant now) {

    /** Minutes, and the time at which they end, as mails can be late. */
    String ofCode(Instant end) {
        long minutes = Math.max(1, Math.round(Duration.between(now, end).toSeconds() / 60.0));
        return say(
                "mail.code.lifetime" + (minutes == 1 ? ".one" : ".other"),
                Map.of("minutes", Long.toString(minutes), "time", time(end.atZone(zone))));
    }

    /** Calendar days, today counted, if it ends with a day (C7); otherwise the time on the day. */
    String ofLink(Instant end) {
        ZonedDateTime last = end.minusNanos(1).atZone(zone);
        if (!endsWithItsDay(end)) {
            return say("mail.link.lifetime.until", Map.of("date", date(last), "time", time(end.atZone(zone))));
        }
        long days = 1 + ChronoUnit.DAYS.between(now.atZone(zone).toLocalDate(), last.toLocalDate());
        return say(
                "mail.link.lifetime" + (days <= 1 ? ".one" : ".other"),
                Map.of("days", Long.toString(days), "date", date(last)));
    }

    /** The moment at which the product's own login ends. */
    String ofOldLogin(Instant end) {
        return moment("mail.reminder.when", end);
    }

    /** When the activation is planned. */
    String ofActivation(Instant at) {
        return moment("mail.report.plan", at);
    }

    /** When something was done. */
    String ofDeed(Instant at) {
        return moment("mail.notice.when", at);
    }

    private String moment(String key, Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return say(key, Map.of("date", date(local), "time", time(local)));
    }

    private String say(String key, Map<String, String> own) {
        Map<String, String> values = new HashMap<>(known);
        values.putAll(own);
        return texts.say(key, values);
    }

    private boolean endsWithItsDay(Instant end) {
        ZonedDateTime local = end.atZone(zone);
        return local.equals(local.toLocalDate().atStartOfDay(zone))
                || !local.toLocalTime().isBefore(LocalTime.of(23, 59));
    }

    private String date(ZonedDateTime when) {
        return written("mail.format.date", when);
    }

    private String time(ZonedDateTime when) {
        return written("mail.format.time", when);
    }

    private String written(String patternKey, ZonedDateTime when) {
        Locale locale = Locale.forLanguageTag(texts.language());
        return DateTimeFormatter.ofPattern(texts.say(patternKey, Map.of()), locale)
                .format(when);
    }
}
