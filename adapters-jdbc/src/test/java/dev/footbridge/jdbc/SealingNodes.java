package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.ChainReader;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.Mailbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Two nodes over one database, and a tenant of which things are told. */
final class SealingNodes {
    private static final Instant TIME = Instant.parse("2026-03-29T00:59:59.999Z");

    private final DataSource source;
    private final JdbcPorts ports;
    private final List<Footbridge> nodes;
    private final UserKey user;

    private SealingNodes(DataSource source) {
        this.source = source;
        this.ports = JdbcPorts.on(source);
        this.user = Samples.user(ports);
        this.nodes = List.of(node(ports), node(JdbcPorts.on(source)));
    }

    static SealingNodes over(DataSource source) {
        return new SealingNodes(source);
    }

    private static Footbridge node(JdbcPorts ports) {
        Footbridge.Host host = new Footbridge.Host(
                new InMemoryDirectory(),
                ended -> {},
                new Mailbox(),
                FixedSecrets.keys(),
                URI.create("https://hrm.example/footbridge"));
        Footbridge.Provider provider = new Footbridge.Provider(new InMemoryAccounts(), () -> true);
        return Footbridge.builder(ports.stores(), host, provider).build();
    }

    private TenantId tenant() {
        return user.tenant();
    }

    AuditEntry entry() {
        Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, "192.0.2.7");
        return new AuditEntry(
                UUID.randomUUID(), tenant(), user.user(), TIME, EventKind.CODE_SENT, actor, "a***@acme.example");
    }

    void write(int entries) {
        for (int i = 0; i < entries; i++) {
            ports.audit().append(entry());
        }
    }

    ChainHead seal(int node) {
        return nodes.get(node % nodes.size()).auditSealer().seal(tenant());
    }

    ChainHead sealOver(JdbcPorts other) {
        return node(other).auditSealer().seal(tenant());
    }

    List<ChainLink> sealed() {
        ChainHead unused = seal(0);
        return links();
    }

    List<ChainLink> links() {
        return ports.auditChain().links(tenant(), 0, 10_000);
    }

    /** Of the exported proof, held against a head. */
    ChainVerdict verdict(ChainHead anchor) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            nodes.get(0).auditProof().export(anchor, Actor.system(), file);
            return ChainReader.verify(new ByteArrayInputStream(file.toByteArray()), ChainHead.start(tenant()), anchor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something to rows of this tenant alone, behind Footbridge's back. */
    void tamper(String statement, String rows) {
        int touched = Tables.run(source, statement + " WHERE tenant_id = '" + tenant() + "' AND " + rows);
        assertThat(touched).as(statement).isPositive();
    }
}
