package dev.footbridge.jdbc;

import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which users match, as a condition over {@code fb_user u}. */
final class UserFilter {
    /** State of those whom the move does not concern; it follows from the kind. */
    private static final String EXEMPT = "EXEMPT";

    private final StringBuilder condition = new StringBuilder("u.tenant_id = ?");
    private final List<@Nullable Object> values = new ArrayList<>();

    UserFilter(TenantId tenant, Query query, ReasonOfUser reason) {
        values.add(tenant.value());
        if (query.active() != null) {
            and("u.active = ?", query.active());
        }
        if (query.state() != null) {
            state(query.state());
        }
        if (!query.reasons().isEmpty()) {
            ReasonOfUser.Rule among = reason.among(query.reasons());
            and(among.sql(), among.values().toArray());
        }
        if (query.sharedMailbox() != null) {
            and(query.sharedMailbox() ? "u.shared_mailbox" : "NOT u.shared_mailbox");
        }
        if (!query.text().isEmpty()) {
            and("u.search_folded LIKE ? ESCAPE '!'", "%" + escaped(Text.folded(query.text())) + "%");
        }
    }

    /** Those with one of the ids or employee numbers; at least one is given. */
    UserFilter(TenantId tenant, Set<UserId> users, Set<String> employeeNumbers) {
        values.add(tenant.value());
        List<String> alternatives = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        if (!users.isEmpty()) {
            alternatives.add("u.user_id IN (" + Sql.places(users.size()) + ")");
            users.forEach(user -> parameters.add(user.value()));
        }
        if (!employeeNumbers.isEmpty()) {
            alternatives.add("u.employee_number IN (" + Sql.places(employeeNumbers.size()) + ")");
            parameters.addAll(employeeNumbers);
        }
        and("(" + String.join(" OR ", alternatives) + ")", parameters.toArray());
    }

    private void state(String name) {
        if (!name.equals(EXEMPT)
                && Arrays.stream(StoredState.values())
                        .noneMatch(state -> state.name().equals(name))) {
            throw new IllegalArgumentException("Not the name of a state");
        }
        and("u.listed_state = ?", name);
    }

    /** Rows after a user in the order of name, then id. */
    UserFilter after(String tenant, String user) {
        and(
                "(u.name_folded, u.user_id) > (SELECT f.name_folded, f.user_id FROM fb_user f"
                        + " WHERE f.tenant_id = ? AND f.user_id = ?)",
                tenant,
                user);
        return this;
    }

    String condition() {
        return condition.toString();
    }

    @Nullable
    Object[] values() {
        return values.toArray();
    }

    /** The values of the condition, between those of what stands before and behind it. */
    @Nullable
    Object[] valuesBetween(List<Object> before, Object... behind) {
        List<@Nullable Object> all = new ArrayList<>(before);
        all.addAll(values);
        all.addAll(List.of(behind));
        return all.toArray();
    }

    private void and(String further, Object... parameters) {
        condition.append(" AND ").append(further);
        values.addAll(List.of(parameters));
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
