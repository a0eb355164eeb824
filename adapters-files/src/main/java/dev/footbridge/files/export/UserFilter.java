package dev.footbridge.files.export;

import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/** Which users, in the terms of {@link UserProjection.Query}. */
public record UserFilter(
        String text, @Nullable String state, @Nullable Boolean active) {

    public static UserFilter everybody() {
        return new UserFilter("", null, null);
    }

    UserProjection.Query after(@Nullable UserId last, int limit) {
        return new UserProjection.Query(text, state, active, limit, last);
    }
}
