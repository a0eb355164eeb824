package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of tenants. */
final class TenantTable {
    /** Of the table under the alias {@code t}. */
    static final String COLUMNS =
            "t.tenant_id AS t_tenant_id, t.name AS t_name, t.zone AS t_zone, t.locale AS t_locale,"
                    + " t.phase AS t_phase, t.phase_since AS t_phase_since, "
                    + RolloutColumns.SELECTED + ", " + ReminderColumns.SELECTED + ", " + ReportColumns.SELECTED
                    + ", t.allowed_domains AS t_allowed_domains, t.no_public_providers AS t_no_public_providers,"
                    + " t.texts AS t_texts, t.version AS t_version";

    private static final ImmutableList<String> FURTHER = ImmutableList.<String>builder()
            .addAll(RolloutColumns.NAMES)
            .addAll(ReminderColumns.NAMES)
            .addAll(ReportColumns.NAMES)
            .build();

    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    private TenantTable() {}

    static void insert(Connection connection, Tenant tenant) throws SQLException {
        Sql.update(
                connection,
                "INSERT INTO fb_tenant (name, zone, locale, phase, phase_since, allowed_domains, no_public_providers, texts, "
                        + String.join(", ", FURTHER) + ", tenant_id, version) VALUES (?"
                        + ", ?".repeat(FURTHER.size() + 9) + ")",
                values(tenant));
    }

    /** @return false if the stored version is another */
    static Optional<Tenant> find(Connection connection, TenantId tenant) throws SQLException {
        return Sql.first(
                connection,
                "SELECT " + COLUMNS + " FROM fb_tenant t WHERE t.tenant_id = ?",
                TenantTable::read,
                tenant.value());
    }

    static boolean update(Connection connection, Tenant tenant) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE fb_tenant SET name = ?, zone = ?, locale = ?, phase = ?, phase_since = ?,"
                                + " allowed_domains = ?, no_public_providers = ?, texts = ?, "
                                + String.join(" = ?, ", FURTHER)
                                + " = ?, version = version + 1"
                                + " WHERE tenant_id = ? AND version = ?",
                        values(tenant))
                == 1;
    }

    private static @Nullable Object[] values(Tenant tenant) {
        List<@Nullable Object> values = new ArrayList<>(List.of(
                Text.mended(tenant.name()),
                tenant.zone().getId(),
                tenant.locale().toLanguageTag(),
                tenant.phase(),
                tenant.phaseSince(),
                String.join("\n", tenant.domains().allowed().entries()),
                tenant.domains().refusePublicProviders(),
                TenantTextColumn.of(tenant.texts())));
        values.addAll(RolloutColumns.values(tenant.rollout()));
        values.addAll(ReminderColumns.values(tenant.reminders()));
        values.addAll(ReportColumns.values(tenant.reports()));
        values.add(tenant.id().value());
        values.add(tenant.version());
        return values.toArray();
    }

    static Tenant read(Row row) throws SQLException {
        return new Tenant(
                new TenantId(row.text("t_tenant_id")),
                row.text("t_name"),
                ZoneId.of(row.text("t_zone")),
                Locale.forLanguageTag(row.text("t_locale")),
                row.name("t_phase", Phase.class),
                row.time("t_phase_since"),
                RolloutColumns.read(row),
                DomainPolicy.of(list(row.text("t_allowed_domains")))
                        .refusingPublicProviders(row.flag("t_no_public_providers")),
                TenantTextColumn.read(row.text("t_texts")),
                ReminderColumns.read(row),
                ReportColumns.read(row),
                row.number("t_version"));
    }

    /** An empty list means "every domain", so a stored list that is no longer understood must never become one. */
    private static AllowedDomains list(String stored) {
        return AllowedDomains.parse(LINES.splitToList(stored))
                .accepted()
                .orElseThrow(() -> new StoreFault("The allowed domains of a tenant can no longer be read"));
    }
}
