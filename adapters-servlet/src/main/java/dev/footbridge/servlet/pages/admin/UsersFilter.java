package dev.footbridge.servlet.pages.admin;

import dev.footbridge.UserState;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the users view shows, as its address says it; what it cannot mean is passed over. */
public record UsersFilter(
        String text,
        @Nullable String state,
        @Nullable Boolean active,
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
        UserId after = request.parameter("after").flatMap(UserPath::id).orElse(null);
        return new UsersFilter(text.substring(0, Math.min(text.length(), LONGEST)), state, active, after);
    }

    Query query() {
        return new Query(text, state, active, PAGE, after);
    }

    boolean narrows() {
        return !text.isEmpty() || state != null || active != null;
    }

    /** The address of the page after a user, or of the first one for null. */
    String address(String base, @Nullable UserId next) {
        StringBuilder address =
                new StringBuilder(base).append("/admin/users?q=").append(UserPath.encoded(text));
        address.append("&state=").append(state == null ? "" : state);
        address.append("&active=").append(active == null ? "" : active);
        return next == null
                ? address.toString()
                : address.append("&after=")
                        .append(UserPath.encoded(next.value()))
                        .toString();
    }

    private static boolean isState(String text) {
        return Arrays.stream(UserState.values()).anyMatch(state -> state.name().equals(text));
    }
}
