package dev.footbridge.testkit.contract;

import dev.footbridge.Footbridge;
import dev.footbridge.spi.AuditChainStore;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.spi.Outbox;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.spi.ProviderLogouts;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.TenantStore;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.testkit.Eventually;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The stores of one back end, over the same data. */
public interface Ports {

    /** The stores as a host hands them to the library, with a clock that nobody moves. */
    static Ports of(Footbridge.Stores stores) {
        return new PortsOfStores(stores);
    }

    ProvisioningStore provisioning();

    TenantStore tenants();

    Outbox outbox();

    UserProjection users();

    AuditLog audit();

    AuditChainStore auditChain();

    BulkJobStore bulkJobs();

    PersonStore persons();

    Leftovers leftovers();

    ProviderLogouts logouts();

    /**
     * Returns once the stores' own clock has gone on by at least this much; the contracts ask for milliseconds only. A
     * back end whose clock can be moved moves it, the others wait.
     */
    default void letPass(Duration pause) {
        Instant end = tenants().now().plus(pause);
        Eventually.holds(
                "the stores' time reaches " + end, () -> !tenants().now().isBefore(end));
    }

    /** All values that are kept, as one text, if the back end can tell: shows that a secret is really gone. */
    default Optional<String> everythingStored() {
        return Optional.empty();
    }
}
