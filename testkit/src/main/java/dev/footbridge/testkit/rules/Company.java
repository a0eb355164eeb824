package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Footbridge;
import dev.footbridge.SwitchAnswer;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One customer of a product, in PREPARATION to begin with. Others may share the stores. */
final class Company {
    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final TenantId id = new TenantId("company-" + UUID.randomUUID());
    private final Staff staff = new Staff(id);
    private final Mailbox mailbox = new Mailbox();
    private final Ports ports;
    private final Footbridge footbridge;
    private boolean providerAnswers = true;

    Company(Ports stores) {
        this.ports = StillPorts.over(stores, id.value());
        Footbridge.Stores all = new Footbridge.Stores(
                ports.provisioning(),
                ports.tenants(),
                ports.users(),
                ports.outbox(),
                ports.audit(),
                ports.auditChain(),
                ports.bulkJobs(),
                ports.persons(),
                ports.leftovers(),
                ports.logouts());
        Footbridge.Host host = new Footbridge.Host(
                staff.directory(),
                user -> {},
                mailbox,
                FixedSecrets.keys(),
                URI.create("https://hrm.example/footbridge"));
        Footbridge.Provider provider = new Footbridge.Provider(new InMemoryAccounts(), () -> providerAnswers);
        this.footbridge = Footbridge.builder(all, host, provider).build();
        Tenant fresh = Tenant.fresh(id, "Företaget AB", ZONE, Locale.forLanguageTag("sv"), now());
        footbridge.ensureTenant(fresh.inPhase(Phase.PREPARATION, now()));
    }

    TenantId id() {
        return id;
    }

    Ports ports() {
        return ports;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    Footbridge footbridge() {
        return footbridge;
    }

    Instant now() {
        return ports.tenants().now();
    }

    void passes(Duration time) {
        ports.letPass(time);
    }

    void passesUntil(Instant time) {
        passes(Duration.between(now(), time));
    }

    void providerIsDown() {
        providerAnswers = false;
    }

    UserKey person(String name) {
        return person(name, "");
    }

    UserKey person(String name, String group) {
        return known(staff.person(name, group));
    }

    UserKey personWith(String name, String... addresses) {
        return known(staff.personWith(name, addresses));
    }

    UserKey administrator(String name) {
        return known(staff.administrator(name));
    }

    UserKey machine(String name) {
        return known(staff.machine(name));
    }

    /** The host lets the person in no more. */
    void leaves(UserKey person) {
        known(staff.gone(person));
    }

    private UserKey known(UserKey user) {
        footbridge.directorySync().catchUp(id);
        return user;
    }

    Tenant stored() {
        return ports.tenants().find(id).orElseThrow();
    }

    Phase phase() {
        return stored().phase();
    }

    /** Without guards, for rules about what comes after. */
    void isIn(Phase phase) {
        AuditEntry entry =
                new AuditEntry(UUID.randomUUID(), id, null, now(), EventKind.PHASE_SWITCHED, Actor.system(), "");
        assertThat(ports.tenants().save(stored().inPhase(phase, now()), entry))
                .as("the phase is written")
                .isTrue();
    }

    SwitchAnswer switchTo(Phase to, @Nullable Integer stated, UserKey administrator) {
        return footbridge.phaseSwitch().switchTo(id, to, stated, administrator, administrating(administrator));
    }

    static Actor by(UserKey user) {
        return Actor.user(user.user(), Actor.Channel.PAGE, null);
    }

    static Actor administrating(UserKey user) {
        return Actor.administrator(user.user(), Actor.Channel.PAGE, null);
    }
}
