package dev.footbridge;

import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;

/**
 * How many users match. All are counted, except by a text that very many have in them: there is no index by which that
 * many would be found quickly, and nobody reads them.
 *
 * @param atLeast whether there are more
 */
public record UserCount(int users, boolean atLeast) {
    /** Beyond this many, those with a text are not counted. */
    public static final int MOST_BY_TEXT = 10_000;

    static UserCount of(UserProjection users, TenantId tenant, Query query) {
        int most = query.text().isEmpty() ? Integer.MAX_VALUE - 1 : MOST_BY_TEXT;
        int counted = users.count(tenant, query, most + 1);
        return new UserCount(Math.min(counted, most), counted > most);
    }
}
