package dev.footbridge.servlet.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates, times and durations in words, in a language of the user and a zone of the tenant. */
public final class Moments {
    private final Words words;
    private final Locale locale;

    Moments(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
    }

    /** 15 december 2026. */
    public String date(Instant instant, ZoneId zone) {
        return date(instant.atZone(zone).toLocalDate());
    }

    public String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale));
    }

    /** 15 december: the year goes without saying. */
    public String day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).format(formatter("moment.day"));
    }

    /** 14.32. */
    public String time(Instant instant, ZoneId zone) {
        return instant.atZone(zone).format(formatter("moment.time"));
    }

    /** 15 december kl. 14.32. */
    public String dateAndTime(Instant instant, ZoneId zone) {
        return words.text(locale, "moment.dateAndTime", "date", day(instant, zone), "time", time(instant, zone));
    }

    /** Only the time if it is on the same day as {@code now}, otherwise the day as well. */
    public String near(Instant instant, Instant now, ZoneId zone) {
        ZonedDateTime there = instant.atZone(zone);
        return there.toLocalDate().equals(now.atZone(zone).toLocalDate())
                ? words.text(locale, "moment.atTime", "time", time(instant, zone))
                : dateAndTime(instant, zone);
    }

    /**
     * Until when something works: "till kl. 14.32", "till 15 december kl. 14.32", or "till och med 15 december" for the
     * midnight after that day, which would read as a day too many.
     */
    public String until(Instant end, Instant now, ZoneId zone) {
        if (end.atZone(zone).toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return words.text(locale, "moment.throughDay", "date", day(end.minusMillis(1), zone));
        }
        boolean today = end.atZone(zone).toLocalDate().equals(now.atZone(zone).toLocalDate());
        String key = today ? "moment.untilTime" : "moment.untilDate";
        return words.text(locale, key, "date", day(end, zone), "time", time(end, zone));
    }

    /** 24 sekunder, 12 minuter, 3 timmar, 2 dagar; rounded up, so that whoever waits that long has waited enough. */
    public String duration(Duration duration) {
        long seconds = Math.max(1, duration.toSeconds() + (duration.toNanosPart() > 0 ? 1 : 0));
        if (seconds < 60) {
            return count("moment.seconds", seconds);
        }
        if (seconds <= 90 * 60) {
            return count("moment.minutes", ceil(seconds, 60));
        }
        if (seconds <= 36 * 3600) {
            return count("moment.hours", ceil(seconds, 3600));
        }
        return count("moment.days", ceil(seconds, 86_400));
    }

    private String count(String key, long n) {
        return words.text(locale, key, "n", n);
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(words.text(locale, key), locale);
    }

    private static long ceil(long seconds, long unit) {
        return (seconds + unit - 1) / unit;
    }
}
