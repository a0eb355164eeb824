package dev.footbridge.testkit.simulation;

import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;

/** People and machines at every door. */
final class DoorMoves {
    private static final String ADDRESS = "192.0.2.4";

    private final Stage stage;
    private final Chance chance;

    DoorMoves(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
    }

    void join(Repertoire repertoire) {
        repertoire.always(3, () -> own(someUser(), Door.LEGACY_INTERACTIVE));
        repertoire.add(1, () -> own(someUser(), Door.INTERNAL));
        repertoire.always(3, this::identityProvider);
        repertoire.add(1, () -> goOn(someUser()));
        repertoire.add(1, () -> {
            UserKey user = someUser();
            stage.call("explains " + user, fb -> fb.signIn().explain(user, Phase.ACTIVE));
        });
    }

    private UserKey someUser() {
        return chance.pick(stage.host().users());
    }

    private void own(UserKey user, Door door) {
        stage.call(
                user + " at the door " + door,
                null,
                fb -> fb.signIn().ownCredentials(user, door, ADDRESS),
                (call, rule) -> stage.oracle().doors().ownCredentials(call, user, door, rule.allows()));
    }

    private void identityProvider() {
        List<SimulatedProvider.Account> known = stage.provider().accounts();
        AccountKey account = known.isEmpty() || chance.oneIn(15)
                ? AccountKey.of("https://other.example", "sub-1")
                : chance.pick(known).key();
        TenantId tenant = chance.oneIn(3) ? null : chance.pick(stage.host().tenants());
        stage.call(
                account.subject() + " comes back from the identity provider to " + tenant,
                null,
                fb -> fb.signIn().identityProvider(PhaseMoves.identity(account), tenant, ADDRESS),
                (call, verdict) -> stage.oracle().doors().identityProvider(call, account, tenant, verdict));
    }

    private void goOn(UserKey user) {
        stage.call(
                user + " goes on",
                null,
                fb -> fb.signIn().goOn(user),
                (Call call, SignInRule rule) -> stage.oracle().doors().goesOn(call, user, rule.allows()));
    }
}
