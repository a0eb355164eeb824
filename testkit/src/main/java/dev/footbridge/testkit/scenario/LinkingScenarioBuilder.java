package dev.footbridge.testkit.scenario;

import dev.footbridge.Footbridge;
import dev.footbridge.FootbridgeBuilder;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.util.function.UnaryOperator;

/** Which of a host's own parts a scenario runs on. */
public final class LinkingScenarioBuilder {
    private final Ports ports;
    private final Mailbox mailbox = new Mailbox();
    private Directory directory;
    private Staff staff;
    private Mailer mailer = mailbox;
    private TestIdentityProvider identityProvider = new InMemoryAccounts();
    private UnaryOperator<FootbridgeBuilder> settings = UnaryOperator.identity();

    LinkingScenarioBuilder(Ports ports) {
        this.ports = ports;
        InMemoryDirectory people = new InMemoryDirectory();
        this.directory = people;
        this.staff = people::put;
    }

    /** How a person gets into the host's own list of users, or is changed there. */
    @FunctionalInterface
    public interface Staff {
        void put(TenantId tenant, DirectoryUser user);
    }

    /** @param entry writes what {@code own} then reads */
    public LinkingScenarioBuilder directory(Directory own, Staff entry) {
        this.directory = own;
        this.staff = entry;
        return this;
    }

    /** Mails go out through this one too; the steps read copies of what it accepted. */
    public LinkingScenarioBuilder mailer(Mailer own) {
        this.mailer = mail -> {
            Mailer.Result result = own.send(mail);
            return result.kind() == Mailer.Result.Kind.ACCEPTED ? mailbox.send(mail) : result;
        };
        return this;
    }

    public LinkingScenarioBuilder identityProvider(TestIdentityProvider own) {
        this.identityProvider = own;
        return this;
    }

    /** Figures and policies that differ from the standard. */
    public LinkingScenarioBuilder settings(UnaryOperator<FootbridgeBuilder> change) {
        this.settings = change;
        return this;
    }

    public LinkingScenario build() {
        Footbridge.Stores stores = new Footbridge.Stores(
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
                directory, user -> {}, mailer, FixedSecrets.keys(), URI.create("https://hrm.example/footbridge"));
        Footbridge.Provider provider = new Footbridge.Provider(identityProvider.accounts(), () -> true);
        Footbridge footbridge =
                settings.apply(Footbridge.builder(stores, host, provider)).build();
        return new LinkingScenario(new Stage(footbridge, ports, mailbox, identityProvider, staff));
    }
}
