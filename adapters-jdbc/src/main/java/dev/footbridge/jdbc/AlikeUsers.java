package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.Setback;
import dev.footbridge.readiness.Standing;
import dev.footbridge.readiness.Standing.Stage;
import dev.footbridge.readiness.UserFacts;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Delivery;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.verification.Challenge;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Counts users by the facts that a classification looks at: the database groups, and the rule itself stays in core. */
final class AlikeUsers {
    private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

    static final String NEWEST_LIVE = "(SELECT c.kind FROM fb_challenge c WHERE c.tenant_id = u.tenant_id"
            + " AND c.user_id = u.user_id AND c.expires_at > %s ORDER BY c.place DESC FETCH FIRST 1 ROWS ONLY)";

    static final String NEWEST_DELIVERY = "(SELECT o.state FROM fb_challenge c LEFT JOIN fb_outbox o ON o.id = c.id"
            + " WHERE c.tenant_id = u.tenant_id AND c.user_id = u.user_id ORDER BY c.place DESC FETCH FIRST 1 ROWS ONLY)";

    private static final String FACTS =
            "SELECT u.department, u.active, u.kind, u.domains, COALESCE(p.setback, '') AS setback,"
                    + " COALESCE(p.state, 'UNLINKED') AS stage, p.account_refusal,"
                    + " CASE WHEN p.state = 'AWAITING_VERIFICATION' THEN " + NEWEST_LIVE + " END AS live,"
                    + " CASE WHEN p.state = 'AWAITING_VERIFICATION' THEN " + NEWEST_DELIVERY + " END AS delivery,"
                    + " CASE WHEN p.state = 'UNLINKED' THEN p.unlink_reason END AS reason,"
                    + " CASE WHEN p.state <> 'LINKED' THEN COALESCE(p.pending_canonical, p.saved_canonical) END AS address"
                    + " FROM fb_user u LEFT JOIN fb_provisioning p ON p.tenant_id = u.tenant_id AND p.user_id = u.user_id"
                    + " WHERE u.tenant_id = ?";

    private static final String ALIKE =
            "SELECT department, active, kind, domains, setback, stage, account_refusal, live,"
                    + " delivery, reason, " + Sql.domainOf("address") + " AS domain, COUNT(*) AS users"
                    + " FROM (" + FACTS + ") AS facts GROUP BY department, active, kind, domains, setback, stage,"
                    + " account_refusal, live, delivery, reason, domain";

    private AlikeUsers() {}

    static ImmutableList<Alike> count(Connection connection, Dialect dialect, TenantId tenant) throws SQLException {
        return ImmutableList.copyOf(
                Sql.list(connection, ALIKE.formatted(dialect.clock()), AlikeUsers::read, tenant.value()));
    }

    private static Alike read(Row row) throws SQLException {
        Stage stage = row.name("stage", Stage.class);
        UserFacts facts = new UserFacts(
                row.flag("active"),
                row.name("kind", SignInKind.class),
                new Standing(
                        stage,
                        stage == Stage.VERIFIED ? row.nameOrNull("account_refusal", AccountRefusal.class) : null,
                        row.nameOrNull("live", Challenge.Kind.class),
                        reason(row, stage),
                        domain(row)),
                LINES.splitToStream(row.text("domains")).map(EmailDomain::of).collect(ImmutableSet.toImmutableSet()),
                setbacks(row));
        return new Alike(facts, row.text("department"), row.count("users"));
    }

    /** Of most users nothing is kept at all. */
    private static @Nullable UnlinkReason reason(Row row, Stage stage) throws SQLException {
        UnlinkReason kept = row.nameOrNull("reason", UnlinkReason.class);
        return kept == null && stage == Stage.UNLINKED ? UnlinkReason.NEVER_LINKED : kept;
    }

    private static @Nullable EmailDomain domain(Row row) throws SQLException {
        String domain = row.textOrNull("domain");
        return domain == null ? null : EmailDomain.of(domain);
    }

    private static ImmutableSet<Setback> setbacks(Row row) throws SQLException {
        ImmutableSet.Builder<Setback> setbacks = ImmutableSet.builder();
        if (!row.text("setback").isEmpty()) {
            setbacks.add(row.name("setback", Setback.class));
        }
        if (row.nameOrNull("delivery", Delivery.State.class) == Delivery.State.FAILED) {
            setbacks.add(Setback.MAIL_FAILED);
        }
        return setbacks.build();
    }
}
