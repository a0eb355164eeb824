package dev.footbridge.testkit.contract;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** A few steps that the contracts share. */
final class Scene {
    private final Ports ports;

    Scene(Ports ports) {
        this.ports = ports;
    }

    /** A tenant of this test alone. */
    TenantId tenant() {
        TenantId id = new TenantId("tenant-" + UUID.randomUUID());
        Tenant fresh =
                Tenant.fresh(id, "Företaget AB", ZoneId.of("Europe/Stockholm"), Locale.forLanguageTag("sv"), now());
        if (!ports.tenants().add(fresh)) {
            throw new AssertionError("A tenant of a new id is there already");
        }
        return id;
    }

    UserKey user() {
        return user(tenant());
    }

    static UserKey user(TenantId tenant) {
        return UserKey.of(tenant.value(), "user-" + UUID.randomUUID());
    }

    static EmailAddress address() {
        return EmailAddress.of("anna." + UUID.randomUUID() + "@foretaget.example");
    }

    Instant now() {
        return ports.tenants().now();
    }

    Provisioning load(UserKey user) {
        return ports.provisioning().load(user).orElseThrow().provisioning();
    }

    /** The value as it was read, in another state. */
    static Provisioning in(ProvisioningState state, Provisioning read) {
        return new Provisioning(read.key(), read.version(), read.epoch(), state, read.usage());
    }

    Saved save(Change change) {
        return ports.provisioning().save(change);
    }

    Saved save(UserKey user, ProvisioningState state) {
        return save(Changes.of(in(state, load(user))));
    }
}
