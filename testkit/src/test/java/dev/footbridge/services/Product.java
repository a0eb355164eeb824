package dev.footbridge.services;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Administration.UserDetail;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.RetentionPolicy;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Employments;
import dev.footbridge.spi.HostNotices;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.ProvisioningStore;
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
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.VerificationPolicy;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A product in memory with one company, and what its people do. */
final class Product implements HostNotices {
    static final TenantId ACME = new TenantId("acme");

    final InMemoryWorld world = new InMemoryWorld();
    final InMemoryDirectory directory = new InMemoryDirectory();
    final Mailbox mailer = new Mailbox();
    final InMemoryAccounts accounts = new InMemoryAccounts();
    final List<UserKey> ended = new ArrayList<>();
    Employments employments = Employments.NONE;
    final List<String> notices = new ArrayList<>();
    boolean providerAnswers = true;
    final Footbridge footbridge;

    Product() {
        this(outbox -> outbox);
    }

    /** With an outbox in between. */
    Product(UnaryOperator<Outbox> between) {
        footbridge = over(between.apply(world.outbox()), world.auditChain());
        footbridge.ensureTenant(Tenant.fresh(ACME, "Acme AB", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, now())
                .inPhase(Phase.PREPARATION, now()));
    }

    /** Another node, with another way to the chain. */
    Footbridge over(AuditChainStore chain) {
        return over(world.outbox(), chain);
    }

    /** Another node, to which these keys were given. */
    Footbridge withKeys(String... ids) {
        return over(world.outbox(), world.auditChain(), FixedSecrets.keys(ids));
    }

    private Footbridge over(Outbox outbox, AuditChainStore chain) {
        return over(outbox, chain, FixedSecrets.keys());
    }

    private Footbridge over(Outbox outbox, AuditChainStore chain, SecretKeys keys) {
        Footbridge.Stores stores = new Footbridge.Stores(
                world.provisioning(),
                world.tenants(),
                world.users(),
                outbox,
                world.audit(),
                chain,
                world.bulkJobs(),
                world.persons(),
                world.leftovers(),
                world.logouts());
        Footbridge.Host host =
                new Footbridge.Host(directory, ended::add, mailer, keys, URI.create("https://hrm.example/footbridge"));
        return Footbridge.builder(stores, host, new Footbridge.Provider(accounts, () -> providerAnswers))
                .notices(this)
                .employments(new Employments() {
                    @Override
                    public ImmutableList<Ended> ended(TenantId tenant, LocalDate from, LocalDate to) {
                        return employments.ended(tenant, from, to);
                    }

                    @Override
                    public ImmutableList<Beginning> beginning(TenantId tenant, LocalDate from, LocalDate to) {
                        return employments.beginning(tenant, from, to);
                    }
                })
                .build();
    }

    /** Another node, with another way to the jobs, to the people and other figures. */
    Footbridge over(BulkJobStore jobs, Directory people, VerificationPolicy policy) {
        Footbridge.Stores stores = new Footbridge.Stores(
                world.provisioning(),
                world.tenants(),
                world.users(),
                world.outbox(),
                world.audit(),
                world.auditChain(),
                jobs,
                world.persons(),
                world.leftovers(),
                world.logouts());
        Footbridge.Host host = new Footbridge.Host(
                people, ended::add, mailer, FixedSecrets.keys(), URI.create("https://hrm.example/footbridge"));
        return Footbridge.builder(stores, host, new Footbridge.Provider(accounts, () -> providerAnswers))
                .policy(policy)
                .build();
    }

    /** Another node, which cleans up in another way and forgets imports. */
    Footbridge cleaning(Leftovers leftovers, @Nullable ImportRuns imports, RetentionPolicy policy) {
        Footbridge.Stores stores = new Footbridge.Stores(
                world.provisioning(),
                world.tenants(),
                world.users(),
                world.outbox(),
                world.audit(),
                world.auditChain(),
                world.bulkJobs(),
                world.persons(),
                leftovers,
                world.logouts());
        Footbridge.Host host = new Footbridge.Host(
                directory, ended::add, mailer, FixedSecrets.keys(), URI.create("https://hrm.example/footbridge"));
        return Footbridge.builder(stores, host, new Footbridge.Provider(accounts, () -> providerAnswers))
                .imports(imports)
                .retention(policy)
                .build();
    }

    /** Another node, with another way to the provisionings. */
    Footbridge over(ProvisioningStore provisioning) {
        Footbridge.Stores stores = new Footbridge.Stores(
                provisioning,
                world.tenants(),
                world.users(),
                world.outbox(),
                world.audit(),
                world.auditChain(),
                world.bulkJobs(),
                world.persons(),
                world.leftovers(),
                world.logouts());
        Footbridge.Host host = new Footbridge.Host(
                directory, ended::add, mailer, FixedSecrets.keys(), URI.create("https://hrm.example/footbridge"));
        return Footbridge.builder(stores, host, new Footbridge.Provider(accounts, () -> providerAnswers))
                .build();
    }

    Instant now() {
        return world.clock().instant();
    }

    void passes(Duration time) {
        world.clock().advance(time);
    }

    UserKey person(String id, String group) {
        return user(id, group, SignInKind.INTERACTIVE, true, false);
    }

    UserKey administrator(String id) {
        return user(id, "", SignInKind.INTERACTIVE, true, true);
    }

    UserKey user(String id, String group, SignInKind kind, boolean active, boolean administrator) {
        return user(new DirectoryUser(
                new UserId(id), id, "", group, "", active, kind, administrator, Locale.ENGLISH, ImmutableList.of()));
    }

    UserKey user(DirectoryUser person) {
        UserKey key = directory.put(ACME, person);
        footbridge.directorySync().catchUp(ACME);
        return key;
    }

    /** An administrator sends a link that takes nothing away. */
    Answer<UserDetail> sendsLink(UserKey user, String mailbox) {
        return footbridge
                .administration()
                .setAddress(
                        user,
                        mailbox,
                        mailbox,
                        true,
                        Replace.KEEP_UNTIL_PROVEN,
                        administrating(UserKey.of("acme", "boss")));
    }

    /** What stands in the newest link that was mailed to an address. */
    String tokenSentTo(String mailbox) {
        mails();
        String query = mailer.newestLinkTo(EmailAddress.of(mailbox))
                .map(Mailer.Content.Link::address)
                .orElseThrow()
                .getQuery();
        return query.substring("token=".length());
    }

    /** Works until the outbox has nothing due. */
    void mails() {
        while (footbridge.outboxWorker().runOnce() > 0) {
            // goes on
        }
    }

    /** Links a person over a code. */
    AccountKey link(UserKey user) {
        return linkTo(user, user.user().value() + ".larsson@acme.example");
    }

    AccountKey linkTo(UserKey user, String mailbox) {
        EmailAddress address = EmailAddress.of(mailbox);
        granted(footbridge.selfService().requestCode(user, address.display(), by(user)));
        mails();
        String code = mailer.newestCodeTo(address).orElseThrow();
        granted(footbridge.selfService().submitCode(user, code, by(user)));
        return account(user);
    }

    AccountKey account(UserKey user) {
        return world.provisioning().load(user).orElseThrow().provisioning().state() instanceof Linked linked
                ? linked.account()
                : AccountKey.of("https://nowhere.example", "nobody");
    }

    /** Goes to the identity provider and back, as the linked account. */
    void goesRound(UserKey user) {
        if (!footbridge.signIn().proveRoundTrip(user, identity(account(user)), null)) {
            throw new AssertionError("The round trip was not taken");
        }
    }

    static AssertedIdentity identity(AccountKey account) {
        return new AssertedIdentity(account, ImmutableList.of(), null, null);
    }

    Tenant tenant() {
        return world.tenants().find(ACME).orElseThrow();
    }

    /** What is on record, newest first. */
    List<EventKind> happenedTo(UserKey user) {
        return world.audit().timeline(user, 100).stream().map(AuditEntry::kind).toList();
    }

    static Actor by(UserKey user) {
        return Actor.user(user.user(), Actor.Channel.PAGE, "192.0.2.1");
    }

    static Actor administrating(UserKey user) {
        return Actor.administrator(user.user(), Actor.Channel.PAGE, "192.0.2.2");
    }

    private static void granted(Answer<MyStatus> answer) {
        if (answer.value().isEmpty()) {
            throw new AssertionError("Refused: " + answer);
        }
    }

    @Override
    public void legacyCredentialsMayGo(TenantId tenant) {
        notices.add("may go: " + tenant.value());
    }

    @Override
    public void plannedActivationFailed(TenantId tenant, String why) {
        notices.add("failed: " + why);
    }

    @Override
    public void auditSealed(ChainHead head) {
        notices.add("sealed: " + head.sequence());
    }

    @Override
    public void glassBroken(UserKey administrator) {
        notices.add("glass: " + administrator.user().value());
    }
}
