package dev.footbridge.files.export;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.readiness.Reason;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.UserId;
import org.jspecify.annotations.Nullable;

/** Which users, in the terms of {@link UserProjection.Query}. */
public record UserFilter(
        String text, @Nullable String state, @Nullable Boolean active, ImmutableSet<Reason> reasons) {

    public static UserFilter everybody() {
        return new UserFilter("", null, null, ImmutableSet.of());
    }

    UserProjection.Query after(@Nullable UserId last, int limit) {
        return new UserProjection.Query(text, state, active, reasons, limit, last);
    }
}
