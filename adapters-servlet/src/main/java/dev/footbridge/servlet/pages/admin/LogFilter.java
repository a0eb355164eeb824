package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the event log shows, as its address says it; what it cannot mean is passed over.
 *
 * @param from first day, in the tenant's zone
 * @param to last day, in the tenant's zone
 */
record LogFilter(
        @Nullable UserId user,
        @Nullable EventKind event,
        Actor.@Nullable Role role,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID after) {
    static final int PAGE = 50;

    static LogFilter of(WebRequest request) {
        return new LogFilter(
                request.parameter("user")
                        .map(String::strip)
                        .flatMap(UserId::read)
                        .orElse(null),
                named(EventKind.values(), request.parameter("event")),
                named(Actor.Role.values(), request.parameter("role")),
                request.parameter("from").flatMap(LogFilter::day).orElse(null),
                request.parameter("to").flatMap(LogFilter::day).orElse(null),
                request.parameter("after").flatMap(LogFilter::entry).orElse(null));
    }

    Query query(ZoneId zone) {
        return new Query(
                user,
                event == null ? ImmutableSet.of() : ImmutableSet.of(event),
                role,
                from == null ? null : begin(from, zone),
                to == null ? null : begin(to.plusDays(1), zone),
                PAGE,
                after);
    }

    boolean narrows() {
        return user != null || event != null || role != null || from != null || to != null;
    }

    /** The address of a page about the entries of the filter, from the newest on. */
    String address(String page) {
        ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
        put(fields, "user", user == null ? null : user.value());
        put(fields, "event", event);
        put(fields, "role", role);
        put(fields, "from", from);
        put(fields, "to", to);
        return fields.buildOrThrow().entrySet().stream()
                .map(field ->
                        field.getKey() + "=" + UserPath.encoded(field.getValue().toString()))
                .collect(Collectors.joining("&", page + "?", ""));
    }

    private static void put(ImmutableMap.Builder<String, Object> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static Instant begin(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(value -> name.filter(value.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    /** Of this era and four digits: a database and a calendar know of no others. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1 && day.getYear() <= 9999);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> entry(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
