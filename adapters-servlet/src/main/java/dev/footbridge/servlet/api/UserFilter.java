package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import dev.footbridge.UserState;
import dev.footbridge.bulk.Audience;
import dev.footbridge.readiness.Reason;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query of the users view. A value that means nothing is refused, never taken for "all". */
final class UserFilter {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int LONGEST_TEXT = 200;

    private UserFilter() {}

    static UserProjection.Query of(WebRequest request) {
        return new UserProjection.Query(
                text(request.parameter("q")),
                request.parameter("state")
                        .map(state ->
                                Fields.oneOf("state", UserState.class, state).name())
                        .orElse(null),
                request.parameter("active")
                        .map(active -> flag("active", active))
                        .orElse(null),
                reasons(request.parameter("attention").map(text -> flag("attention", text))),
                request.parameter("limit").map(UserFilter::limit).orElse(USUAL),
                after(request.parameter("after")));
    }

    /** The same filter as fields of an object, without the pages. */
    static Audience.Selection selection(Fields filter) {
        return new Audience.Selection(
                text(filter.optionalText("q")),
                filter.optionalText("state")
                        .map(state ->
                                Fields.oneOf("state", UserState.class, state).name())
                        .orElse(null),
                filter.optionalFlag("active").orElse(null),
                reasons(filter.optionalFlag("attention")));
    }

    private static String text(Optional<String> typed) {
        String text = typed.orElse("").strip();
        Fields.check(text.length() <= LONGEST_TEXT, "q");
        return text;
    }

    /** Those who need attention, those who do not, or everybody. */
    private static ImmutableSet<Reason> reasons(Optional<Boolean> attention) {
        return attention.isEmpty()
                ? ImmutableSet.of()
                : Arrays.stream(Reason.values())
                        .filter(reason -> reason.needsAttention() == attention.get())
                        .collect(Sets.toImmutableEnumSet());
    }

    private static boolean flag(String name, String text) {
        Fields.check(text.equals("true") || text.equals("false"), name);
        return text.equals("true");
    }

    private static int limit(String text) {
        Integer number = Ints.tryParse(text);
        Fields.check(number != null && number >= 1 && number <= MOST, "limit");
        return Objects.requireNonNull(number);
    }

    private static @Nullable UserId after(Optional<String> text) {
        Optional<UserId> last = text.flatMap(UserId::read);
        Fields.check(text.isPresent() == last.isPresent(), "after");
        return last.orElse(null);
    }
}
