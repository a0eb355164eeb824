package dev.footbridge.testkit.statemachine;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.arbitrary.Keys;
import dev.footbridge.testkit.arbitrary.States;
import dev.footbridge.testkit.arbitrary.Usages;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.verification.Usage;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever a user can be is read as it was written. A sub-class names the stores. */
public abstract class StoreRoundTrip {

    /** The stores to write to; asked for once per try. */
    protected abstract Ports ports();

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void every_state_of_every_user_comes_back(
            @ForAll("users") UserId user, @ForAll("states") ProvisioningState state, @ForAll("usages") Usage usage) {
        Ports ports = ports();
        TenantId tenant = new TenantId("round-trip-" + UUID.randomUUID());
        ports.tenants()
                .add(Tenant.fresh(tenant, "Round trip", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, Instant.EPOCH));
        Provisioning written = new Provisioning(new UserKey(tenant, user), 0, 3, state, usage);
        Change change =
                new Change(written, ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
        assertThat(ports.provisioning().save(change)).isEqualTo(Saved.SAVED);
        assertThat(ports.provisioning().load(written.key()).orElseThrow().provisioning())
                .isEqualTo(new Provisioning(written.key(), 1, 3, state, usage));
    }

    @Provide
    Arbitrary<UserId> users() {
        return Keys.users();
    }

    @Provide
    Arbitrary<ProvisioningState> states() {
        return States.any();
    }

    @Provide
    Arbitrary<Usage> usages() {
        return Usages.any();
    }
}
