package dev.footbridge.files;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One company of a product in memory, with everything of core behind it. */
public final class Company {
    public static final TenantId ACME = new TenantId("acme");
    public static final Actor ADMINISTRATOR = Actor.administrator(new UserId("chief"), Actor.Channel.API, "192.0.2.2");

    public final InMemoryWorld world = new InMemoryWorld();
    public final InMemoryDirectory directory = new InMemoryDirectory();
    public final Mailbox mails = new Mailbox();
    public final Map<UserId, DirectoryUser> people = new LinkedHashMap<>();
    public final Footbridge footbridge;
    /** Whether the directory gives no answer. */
    public boolean broken;

    public Company() {
        footbridge = Footbridge.builder(
                        new Footbridge.Stores(
                                world.provisioning(),
                                world.tenants(),
                                world.users(),
                                world.outbox(),
                                world.audit(),
                                world.auditChain(),
                                world.bulkJobs(),
                                world.persons(),
                                world.leftovers(),
                                world.logouts()),
                        new Footbridge.Host(
                                new Answering(),
                                user -> {},
                                mails,
                                FixedSecrets.keys(),
                                URI.create("https://hrm.example/footbridge")),
                        new Footbridge.Provider(new InMemoryAccounts(), () -> true))
                .build();
        footbridge.ensureTenant(Tenant.fresh(ACME, "Acme AB", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, now())
                .inPhase(Phase.PREPARATION, now()));
    }

    private final class Answering implements Directory {
        @Override
        public Optional<DirectoryUser> find(UserKey user) {
            if (broken) {
                throw new IllegalStateException("No answer");
            }
            return directory.find(user);
        }

        @Override
        public Changes changesSince(TenantId tenant, String cursor) {
            return directory.changesSince(tenant, cursor);
        }
    }

    public Instant now() {
        return world.clock().instant();
    }

    public UserId person(String id, String employeeNumber) {
        return user(id, employeeNumber, true, SignInKind.INTERACTIVE);
    }

    public UserId user(String id, String employeeNumber, boolean active, SignInKind kind) {
        DirectoryUser user = new DirectoryUser(
                new UserId(id),
                "Name of " + id,
                employeeNumber,
                "",
                "Kök & Städ",
                active,
                kind,
                false,
                Locale.ENGLISH,
                ImmutableList.of());
        directory.put(ACME, user);
        people.put(user.id(), user);
        footbridge.directorySync().catchUp(ACME);
        return user.id();
    }

    /** Makes the people known to lists. */
    public void synchronise() {
        footbridge.directorySync().catchUp(ACME);
    }

    public void allow(String... domains) {
        footbridge.administration().changeAllowedDomains(ACME, List.of(domains), ADMINISTRATOR);
    }

    public void saves(UserId user, String address) {
        if (footbridge
                .administration()
                .setAddress(new UserKey(ACME, user), address, address, false, Replace.NOTHING, ADMINISTRATOR)
                .value()
                .isEmpty()) {
            throw new AssertionError("Not saved");
        }
    }

    /** Puts a user straight into a state. */
    public void put(UserId user, ProvisioningState state) {
        Provisioning before = provisioning(user);
        Saved saved = world.provisioning()
                .save(new Change(
                        new Provisioning(before.key(), before.version(), before.epoch(), state, before.usage()),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of(),
                        ImmutableList.of()));
        if (saved != Saved.SAVED) {
            throw new AssertionError(saved.name());
        }
    }

    public void links(UserId user, String address) {
        put(
                user,
                new Linked(
                        EmailAddress.of(address),
                        AccountKey.of(
                                "https://idp.example", "of-" + user.value().hashCode()),
                        now(),
                        new Proof(Proof.Kind.CODE, new UUID(1, 2)),
                        null));
    }

    public Provisioning provisioning(UserId user) {
        return world.provisioning().load(new UserKey(ACME, user)).orElseThrow().provisioning();
    }

    public @Nullable EmailAddress saved(UserId user) {
        return provisioning(user).state().savedAddress();
    }

    /** How everybody stands. */
    public Map<UserId, ProvisioningState> states() {
        Map<UserId, ProvisioningState> states = new LinkedHashMap<>();
        people.keySet().forEach(user -> states.put(user, provisioning(user).state()));
        return states;
    }

    public DomainPolicy domains() {
        return world.tenants().find(ACME).orElseThrow().domains();
    }
}
