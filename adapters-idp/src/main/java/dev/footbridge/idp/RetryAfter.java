package dev.footbridge.idp;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The {@code Retry-After} header: seconds or a date (RFC 9110, 10.2.3). */
public final class RetryAfter {
    static final Duration LONGEST = Duration.ofHours(1);

    private RetryAfter() {}

    /** How long to wait from now, at most an hour; null if the header is missing or makes no sense. */
    public static @Nullable Duration of(ProviderAnswer answer, Instant now) {
        return answer.header("Retry-After")
                .map(value -> parsed(value.strip(), now))
                .orElse(null);
    }

    static @Nullable Duration parsed(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // Nine digits are three decades already; many more would not fit a number.
            return value.length() > 9 ? LONGEST : capped(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return at.isBefore(now) ? Duration.ZERO : capped(Duration.between(now, at));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Duration capped(Duration asked) {
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
