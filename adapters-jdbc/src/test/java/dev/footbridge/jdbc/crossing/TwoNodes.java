package dev.footbridge.jdbc.crossing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.jdbc.JdbcSchema;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Two nodes of one product, with nothing in common but the database, the keys and what is around them. */
final class TwoNodes implements AutoCloseable {
    private static final int CONNECTIONS = 12;

    private final Surroundings around;
    private final List<HikariDataSource> pools;
    private final List<Footbridge> nodes;

    private TwoNodes(String database, Surroundings around) {
        this.around = around;
        this.pools = List.of(pool(database), pool(database));
        pools.forEach(pool -> new JdbcSchema(pool).prepare(JdbcSchema.Mode.CREATE));
        this.nodes = pools.stream().map(pool -> node(pool, around)).toList();
        Instant now = Instant.parse("2026-11-23T07:00:00Z");
        Tenant tenant = Tenant.fresh(Surroundings.ACME, "Acme AB", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, now);
        nodes.forEach(node -> node.ensureTenant(tenant.inPhase(Phase.PREPARATION, now)));
    }

    /** Starts over a database, new or already in use, with its tenant in PREPARATION. */
    static TwoNodes over(String database, Surroundings around) {
        return new TwoNodes(database, around);
    }

    private static HikariDataSource pool(String database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database);
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }

    private static Footbridge node(HikariDataSource pool, Surroundings around) {
        return Footbridge.builder(JdbcPorts.on(pool).stores(), around.host(), around.provider())
                .build();
    }

    /** One node or the other, in turn. */
    Footbridge node(int number) {
        return nodes.get(number % nodes.size());
    }

    Rows rows() {
        return new Rows(pools.get(0));
    }

    /** Has a code sent and takes it out of the mailbox. */
    String codeFor(UserKey user, EmailAddress address) {
        Answer<MyStatus> asked = node(0).selfService().requestCode(user, address.display(), by(user));
        if (asked.value().isEmpty()) {
            throw new AssertionError("No code was sent: " + asked);
        }
        while (node(1).outboxWorker().runOnce() > 0) {
            // until the outbox has nothing due
        }
        return around.mailer.newestCodeTo(address).orElseThrow();
    }

    /** Types a code on a node. */
    Answer<MyStatus> type(int node, UserKey user, String code) {
        return node(node).selfService().submitCode(user, code, by(user));
    }

    private static Actor by(UserKey user) {
        return Actor.user(user.user(), Actor.Channel.API, null);
    }

    @Override
    public void close() {
        pools.forEach(HikariDataSource::close);
    }
}
