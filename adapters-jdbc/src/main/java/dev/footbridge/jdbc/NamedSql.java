package dev.footbridge.jdbc;

import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement about one user, who may be named in it several times.
 *
 * @param sql where {@code :tenant} and {@code :user} stand for the ids
 */
record NamedSql(String sql) {
    private static final Pattern NAMES = Pattern.compile(":(tenant|user)");

    String text() {
        return NAMES.matcher(sql).replaceAll("?");
    }

    @Nullable
    Object[] values(UserKey user) {
        List<@Nullable Object> values = new ArrayList<>();
        Matcher names = NAMES.matcher(sql);
        while (names.find()) {
            values.add(
                    names.group(1).equals("user")
                            ? user.user().value()
                            : user.tenant().value());
        }
        return values.toArray();
    }
}
