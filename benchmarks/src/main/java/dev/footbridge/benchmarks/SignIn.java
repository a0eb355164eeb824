package dev.footbridge.benchmarks;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInDecision;
import dev.footbridge.signin.SignInFacts;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Phase;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Does the door open? Target: under 1 µs. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(3)
@State(Scope.Benchmark)
public class SignIn {

    private static final Phase[] PHASES = Phase.values();
    private static final SignInKind[] KINDS = SignInKind.values();
    private static final Door[] DOORS = Door.values();

    private static final AccountKey ANNA = AccountKey.of("https://idp.example", "248289761001");

    private final ProvisioningState unlinked = Unlinked.fresh();
    private final ProvisioningState linked = new Linked(
            EmailAddress.of("anna@foretaget.se"),
            ANNA,
            Instant.EPOCH,
            new Proof(Proof.Kind.CODE, new UUID(0, 1)),
            null);
    private final Map<AccountKey, ProvisioningState> users = new HashMap<>(Map.of(ANNA, linked));

    /** Counts round, so that every phase, kind, state and door has its turn. */
    private int turn;

    /** Ours, over all phases, kinds and doors. */
    @Benchmark
    public SignInRule everyCase() {
        turn = (turn + 1) & 0xFFFF;
        ProvisioningState state = (turn & 16) == 0 ? linked : unlinked;
        SignInFacts facts = new SignInFacts(PHASES[turn & 3], KINDS[(turn >> 2) & 1], true, state, (turn & 8) == 0);
        return SignInDecision.decide(facts, DOORS[(turn >> 5) % DOORS.length]);
    }

    /** Ours, as after activation: the user of an account, from memory, and the decision. */
    @Benchmark
    public boolean linkedUserInActive() {
        ProvisioningState state = users.getOrDefault(ANNA, unlinked);
        SignInFacts facts = new SignInFacts(Phase.ACTIVE, SignInKind.INTERACTIVE, true, state, false);
        return SignInDecision.decide(facts, Door.IDENTITY_PROVIDER).allows();
    }

    /** The floor: the look in the hash map alone. */
    @Benchmark
    public ProvisioningState hashMap() {
        return users.getOrDefault(ANNA, unlinked);
    }
}
