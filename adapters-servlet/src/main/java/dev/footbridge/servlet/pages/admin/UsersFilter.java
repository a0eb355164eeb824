package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.UserState;
import dev.footbridge.bulk.Audience;
import dev.footbridge.readiness.Progress;
import dev.footbridge.readiness.Reason;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the users view shows, as its address says it; what it cannot mean is passed over. */
public record UsersFilter(
        String text,
        @Nullable String state,
        @Nullable Boolean active,
        @Nullable Reason reason,
        @Nullable Progress progress,
        @Nullable UserId after) {
    static final int PAGE = 50;
    private static final int LONGEST = 200;

    static UsersFilter of(WebRequest request) {
        String text =
                request.parameter("q").orElse("").replaceAll("\\p{Cntrl}", " ").strip();
        String state = request.parameter("state").filter(UsersFilter::isState).orElse(null);
        Boolean active = request.parameter("active")
                .filter(value -> value.equals("true") || value.equals("false"))
                .map(Boolean::valueOf)
                .orElse(null);
        Reason reason = named(Reason.values(), request.parameter("reason"));
        Progress progress = named(Progress.values(), request.parameter("progress"));
        UserId after = request.parameter("after").flatMap(UserId::read).orElse(null);
        return new UsersFilter(
                text.substring(0, Math.min(text.length(), LONGEST)), state, active, reason, progress, after);
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, Optional<String> name) {
        return Arrays.stream(values)
                .filter(value -> name.filter(value.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
    }

    Query query() {
        return new Query(text, state, active, reasons(), PAGE, after);
    }

    private ImmutableSet<Reason> reasons() {
        if (reason != null) {
            return ImmutableSet.of(reason);
        }
        return progress == null ? ImmutableSet.of() : Reason.with(progress);
    }

    boolean narrows() {
        return !text.isEmpty() || state != null || active != null || reason != null || progress != null;
    }

    /** Whom a sending to all of them goes through. */
    Audience.Selection selection() {
        return new Audience.Selection(text, state, active, reasons());
    }

    /** What a form sends back, so that the same people are meant. */
    ImmutableMap<String, String> fields() {
        ImmutableMap.Builder<String, String> fields = ImmutableMap.builder();
        fields.put("q", text);
        fields.put("state", state == null ? "" : state);
        fields.put("active", active == null ? "" : active.toString());
        if (reason != null) {
            fields.put("reason", reason.name());
        } else if (progress != null) {
            fields.put("progress", progress.name());
        }
        return fields.buildOrThrow();
    }

    /** The address of a page about the people of the filter. */
    String address(String page) {
        return fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + UserPath.encoded(field.getValue()))
                .collect(Collectors.joining("&", page + "?", ""));
    }

    /** The address of the page after a user, or of the first one for null. */
    String address(String base, @Nullable UserId next) {
        String address = address(base + "/admin/users");
        return next == null ? address : address + "&after=" + UserPath.encoded(next.value());
    }

    /** The address of a file of everybody that the view would show, over all its pages. */
    String export(String base, String format) {
        return address(base + "/admin/export") + "&format=" + format;
    }

    private static boolean isState(String text) {
        return Arrays.stream(UserState.values()).anyMatch(state -> state.name().equals(text));
    }
}
