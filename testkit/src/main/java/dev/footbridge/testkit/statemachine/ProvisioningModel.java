package dev.footbridge.testkit.statemachine;

import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.VerificationPolicy;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/**
 * Random lives of three users of one tenant who share three addresses and two accounts, with codes right, wrong, old and
 * foreign, late account answers, and races, against a back end's stores.
 *
 * <p>A sub-class names the stores. The number of lives is jqwik's: 1000, or {@code jqwik.tries.default}. From 300 lives on, a
 * run in which something never happened fails, since it proves nothing about that; a shorter run may miss what is rare.
 */
public abstract class ProvisioningModel {
    /** The rarest thing happens in one life of twenty-five: all of 300 miss it once in 200,000 runs. */
    private static final int LIVES_THAT_MEET_EVERYTHING = 300;

    /** The stores to play against; asked for once per life. */
    protected abstract Ports ports();

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_life_keeps_the_rules(@ForAll("lives") List<Move> moves) {
        Set<Life.Reached> reached = life().play(moves);
        for (Life.Reached what : Life.Reached.values()) {
            Statistics.label(what.name())
                    .collect(reached.contains(what))
                    .coverage(lives -> lives.check(true).count((n, of) -> n > 0 || of < LIVES_THAT_MEET_EVERYTHING));
        }
    }

    @Provide
    Arbitrary<List<Move>> lives() {
        return Moves.sequences();
    }

    private Life life() {
        Ports ports = ports();
        VerificationPolicy policy = VerificationPolicy.standard();
        TenantId tenant = new TenantId("model-" + UUID.randomUUID());
        ports.tenants()
                .add(Tenant.fresh(tenant, "Model", ZoneId.of("Europe/Stockholm"), Locale.ENGLISH, Instant.EPOCH));
        KeyedHasher hasher = new KeyedHasher(FixedSecrets.keys());
        Cast cast = new Cast(tenant, hasher);
        Post post = new Post();
        AccountWork work = new AccountWork();
        Oracle oracle = new Oracle(post, new Counts(policy.code(), policy.send()));
        return new Life(ports, cast, new Decider(cast, post, work, hasher, policy), work, oracle);
    }
}
