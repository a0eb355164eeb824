package dev.footbridge.testkit.arbitrary;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** States of every kind. */
public final class States {
    private States() {}

    public static Arbitrary<ProvisioningState> any() {
        return Arbitraries.oneOf(unlinked().map(s -> s), pending().map(s -> s), linked().map(s -> s));
    }

    public static Arbitrary<Unlinked> unlinked() {
        return Combinators.combine(saved(), Arbitraries.of(UnlinkReason.class)).as(Unlinked::new);
    }

    public static Arbitrary<AwaitingVerification> awaiting() {
        return Combinators.combine(
                        Addresses.any(),
                        Challenges.outstanding(),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(Origin.class),
                        saved())
                .as(AwaitingVerification::new);
    }

    public static Arbitrary<Verified> verified() {
        Arbitrary<@Nullable AccountRefusal> refusals =
                Arbitraries.of(AccountRefusal.class).injectNull(0.5);
        return Combinators.combine(Addresses.any(), Times.any(), proof(), refusals, saved())
                .as(Verified::new);
    }

    public static Arbitrary<Linked> linked() {
        Arbitrary<@Nullable Pending> replacements = pending().injectNull(0.5);
        return Combinators.combine(Addresses.any(), Keys.accounts(), Times.any(), proof(), replacements)
                .as(Linked::new);
    }

    private static Arbitrary<Pending> pending() {
        return Arbitraries.oneOf(awaiting().map(s -> s), verified().map(s -> s));
    }

    private static Arbitrary<Proof> proof() {
        return Arbitraries.of(Proof.Kind.class)
                .map(kind -> new Proof(kind, kind == Proof.Kind.DOMAIN ? null : UUID.randomUUID()));
    }

    private static Arbitrary<@Nullable EmailAddress> saved() {
        return Addresses.any().injectNull(0.5);
    }
}
