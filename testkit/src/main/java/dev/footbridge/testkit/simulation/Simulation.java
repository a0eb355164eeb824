package dev.footbridge.testkit.simulation;

import dev.footbridge.account.ExistingAccountPolicy;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.RollbackWindow;
import dev.footbridge.tenant.Rollout;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.verification.LinkPolicy;
import dev.footbridge.verification.SecretSeal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Three days in the life of two nodes over one database: people, administrators, link holders and doors, with crashes,
 * lost answers and outages between any two port calls. One integer decides everything, so a failure repeats itself.
 *
 * <p>A node that is stopped goes on when those who came between are done: calls nest, they do not leapfrog.
 */
public final class Simulation {
    private static final Duration LENGTH = Duration.ofDays(3);

    private final MovableClock clock = MovableClock.atSomeMorning();
    private final Chronicle chronicle = new Chronicle(clock);
    private final OpenCalls calls = new OpenCalls(chronicle);
    private final Ports ports;
    private final Stage stage;
    private final Repertoire repertoire;

    private Simulation(long seed, PortsUnderTest under) {
        Chance chance = new Chance(seed);
        Interruptions interruptions = new Interruptions(chance, calls, Weather.of(chance));
        SimulatedHost host = new SimulatedHost(chance);
        SimulatedProvider provider = new SimulatedProvider(clock, chance, interruptions);
        Truth truth = new Truth(host.directory(), clock);
        Issues issues = new Issues(new SecretSeal(FixedSecrets.keys(), new SeededRandom(seed)));
        this.ports = under.stores(clock);
        Oracle oracle = new Oracle(calls, truth, clock, issues, ports, provider, SimulatedHost.ADDRESSES);
        SimulatedMailServer mail = new SimulatedMailServer(clock, chance, interruptions, oracle::sent);
        ExistingAccountPolicy existing =
                chance.oneIn(4) ? ExistingAccountPolicy.PROVE_BY_SIGN_IN : ExistingAccountPolicy.ADOPT_IF_VERIFIED;
        LinkPolicy links = chance.oneIn(2)
                ? LinkPolicy.standard()
                : new LinkPolicy.Elapsed(chance.between(Duration.ofHours(1), Duration.ofHours(24)));
        Setting setting = new Setting(
                ports, oracle, host, provider, under.accounts(provider), under.mailer(mail), existing, links);
        host.tenants().forEach(id -> begin(fresh(id, chance), truth));
        List<Node> nodes = Stream.of("A", "B")
                .map(name -> new Node(
                        name,
                        life -> setting.node(new Stoppable(interruptions, life), new SeededRandom(chance.bits()))))
                .toList();
        this.stage = new Stage(chance, clock, calls, interruptions, host, provider, mail, truth, oracle, nodes);
        this.repertoire = new Repertoire(chance);
        new WorldMoves(stage).join(repertoire);
        new UserMoves(stage).join(repertoire);
        new LinkMoves(stage).join(repertoire);
        new AdministratorMoves(stage).join(repertoire);
        new PhaseMoves(stage).join(repertoire);
        new DoorMoves(stage).join(repertoire);
        interruptions.letGoOn(repertoire::next);
    }

    /** Plays the run of a seed over ports in memory. */
    public static SimulatedRun run(long seed) {
        return run(seed, PortsUnderTest.inMemory());
    }

    public static SimulatedRun run(long seed, PortsUnderTest ports) {
        return new Simulation(seed, ports).play(seed);
    }

    private Tenant fresh(TenantId id, Chance chance) {
        Tenant tenant =
                Tenant.fresh(id, "Company " + id, ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, clock.instant());
        Rollout rollout = Rollout.standard();
        RollbackWindow window = new RollbackWindow(Duration.ofDays(chance.oneIn(2) ? 1 : 14));
        Tenant settled = tenant.rollingOut(new Rollout(rollout.waves(), null, rollout.breakGlass(), window));
        return chance.oneIn(5) ? settled : settled.inPhase(Phase.PREPARATION, clock.instant());
    }

    private void begin(Tenant tenant, Truth truth) {
        Rule.holds("the stores are empty", ports.tenants().add(tenant));
        truth.keep(tenant);
    }

    private SimulatedRun play(long seed) {
        try {
            Instant end = clock.instant().plus(LENGTH);
            while (clock.instant().isBefore(end)) {
                repertoire.next();
            }
            new Aftermath(stage, ports).settle();
            return new SimulatedRun(seed, chronicle.lines(), null);
        } catch (AssertionError violation) {
            return new SimulatedRun(seed, chronicle.lines(), violation);
        }
    }
}
