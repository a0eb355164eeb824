package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.RollbackWindow;
import dev.footbridge.tenant.Rollout;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.Waves;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a tenant's way from PREPARATION to ACTIVE. */
final class RolloutColumns {
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "waves",
            "plan_at",
            "plan_ceiling",
            "planned_by",
            "glass_user_id",
            "glass_reason",
            "glass_opened_at",
            "glass_until",
            "rollback_hours");

    /** Of the table under the alias {@code t}. */
    static final String SELECTED =
            NAMES.stream().map(name -> "t." + name + " AS t_" + name).collect(Collectors.joining(", "));

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private RolloutColumns() {}

    static List<@Nullable Object> values(Rollout rollout) {
        PlannedActivation plan = rollout.plan();
        UserId named = rollout.breakGlass().named();
        BreakGlass.Opening opening = rollout.breakGlass().opening();
        return Arrays.asList(
                Text.mended(String.join("\n", rollout.waves().groups())),
                plan == null ? null : plan.at().toString(),
                plan == null ? null : plan.ceiling(),
                plan == null ? null : plan.plannedBy().value(),
                named == null ? null : named.value(),
                opening == null ? null : Text.mended(opening.reason()),
                opening == null ? null : opening.at(),
                opening == null ? null : opening.until(),
                rollout.rollbackWindow().length().toHours());
    }

    static Rollout read(Row row) throws SQLException {
        return new Rollout(
                new Waves(ImmutableSet.copyOf(LINES.splitToList(row.text("t_waves")))),
                plan(row),
                glass(row),
                new RollbackWindow(Duration.ofHours(row.number("t_rollback_hours"))));
    }

    private static @Nullable PlannedActivation plan(Row row) throws SQLException {
        String at = row.textOrNull("t_plan_at");
        return at == null
                ? null
                : new PlannedActivation(
                        LocalDateTime.parse(at), row.count("t_plan_ceiling"), new UserId(row.text("t_planned_by")));
    }

    private static BreakGlass glass(Row row) throws SQLException {
        String named = row.textOrNull("t_glass_user_id");
        String reason = row.textOrNull("t_glass_reason");
        return new BreakGlass(
                named == null ? null : new UserId(named),
                reason == null
                        ? null
                        : new BreakGlass.Opening(reason, row.time("t_glass_opened_at"), row.time("t_glass_until")));
    }
}
