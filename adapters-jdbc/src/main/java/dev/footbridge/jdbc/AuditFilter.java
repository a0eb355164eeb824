package dev.footbridge.jdbc;

import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which audit entries match, as a condition over {@code fb_audit}. */
final class AuditFilter {
    private final StringBuilder condition = new StringBuilder("tenant_id = ?");
    private final List<@Nullable Object> values = new ArrayList<>();

    AuditFilter(TenantId tenant, Query query) {
        values.add(tenant.value());
        if (query.user() != null) {
            String user = query.user().value();
            and("(user_id = ? OR actor_user = ?)", user, user);
        }
        if (!query.kinds().isEmpty()) {
            and(
                    "kind IN (" + Sql.places(query.kinds().size()) + ")",
                    query.kinds().toArray());
        }
        if (query.role() != null) {
            and("actor_role = ?", query.role());
        }
        if (query.from() != null) {
            and("happened_at >= ?", query.from());
        }
        if (query.to() != null) {
            and("happened_at < ?", query.to());
        }
        if (query.after() != null) {
            // Nothing is smaller than what an unknown entry gives.
            and(
                    "(happened_at, entry_number) < (SELECT a.happened_at, a.entry_number FROM fb_audit a"
                            + " WHERE a.tenant_id = ? AND a.id = ?)",
                    tenant.value(),
                    query.after());
        }
    }

    String condition() {
        return condition.toString();
    }

    /** The values of the condition, and one that follows it. */
    @Nullable
    Object[] values(Object last) {
        List<@Nullable Object> all = new ArrayList<>(values);
        all.add(last);
        return all.toArray();
    }

    private void and(String further, Object... parameters) {
        condition.append(" AND ").append(further);
        values.addAll(List.of(parameters));
    }
}
