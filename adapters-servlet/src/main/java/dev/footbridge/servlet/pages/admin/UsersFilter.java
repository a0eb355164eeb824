package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.UserState;
import dev.footbridge.readiness.Progress;
import dev.footbridge.readiness.Reason;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;
import java.util.Optional;
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
        UserId after = request.parameter("after").flatMap(UserPath::id).orElse(null);
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

    /** The address of the page after a user, or of the first one for null. */
    String address(String base, @Nullable UserId next) {
        StringBuilder address = new StringBuilder(base).append("/admin/users?").append(narrowing());
        return next == null
                ? address.toString()
                : address.append("&after=")
                        .append(UserPath.encoded(next.value()))
                        .toString();
    }

    /** The address of a file of everybody that the view would show, over all its pages. */
    String export(String base, String format) {
        return base + "/admin/export?format=" + format + '&' + narrowing();
    }

    private String narrowing() {
        StringBuilder address = new StringBuilder("q=").append(UserPath.encoded(text));
        address.append("&state=").append(state == null ? "" : state);
        address.append("&active=").append(active == null ? "" : active);
        if (reason != null) {
            address.append("&reason=").append(reason);
        } else if (progress != null) {
            address.append("&progress=").append(progress);
        }
        return address.toString();
    }

    private static boolean isState(String text) {
        return Arrays.stream(UserState.values()).anyMatch(state -> state.name().equals(text));
    }
}
