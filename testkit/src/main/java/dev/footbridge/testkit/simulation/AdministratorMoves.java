package dev.footbridge.testkit.simulation;

import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;

/** What administrators do for others and for the tenant. */
final class AdministratorMoves {
    private static final List<List<String>> DOMAINS = List.of(
            List.of(),
            List.of(),
            List.of("acme.example"),
            List.of("acme.example", "home.example"),
            List.of("*.acme.example", "home.example"),
            List.of("not a domain"));

    private final Stage stage;
    private final Chance chance;

    AdministratorMoves(Stage stage) {
        this.stage = stage;
        this.chance = stage.chance();
    }

    void join(Repertoire repertoire) {
        repertoire.always(2, () -> setAddress(true));
        repertoire.add(1, () -> setAddress(false));
        repertoire.add(2, this::removeLink);
        repertoire.add(1, this::cancel);
        repertoire.add(1, this::changeDomains);
        repertoire.add(1, this::look);
    }

    static Actor actor(UserKey administrator) {
        return Actor.administrator(administrator.user(), Actor.Channel.PAGE, "192.0.2.3");
    }

    private UserKey someUser() {
        return chance.pick(stage.host().users());
    }

    private Actor administratorOf(TenantId tenant) {
        return actor(stage.host().someAdministrator(tenant, chance));
    }

    private void setAddress(boolean send) {
        UserKey user = chance.oneIn(30) ? new UserKey(someUser().tenant(), new UserId("nobody")) : someUser();
        setAddress(user, send, chance.pick(List.of(Replace.values())));
    }

    void send(UserKey user, Replace replace) {
        setAddress(user, true, replace);
    }

    private void setAddress(UserKey user, boolean send, Replace replace) {
        Actor actor = administratorOf(user.tenant());
        String address = chance.pick(SimulatedHost.ADDRESSES).canonical();
        String what = send ? "sends a link, " : "saves an address, ";
        stage.call(
                "an administrator " + what + replace + ", " + user + ", " + address,
                fb -> fb.administration().setAddress(user, address, address, send, replace, actor));
    }

    private void removeLink() {
        UserKey user = someUser();
        Actor actor = administratorOf(user.tenant());
        stage.call(
                "an administrator removes the link of " + user,
                fb -> fb.administration().removeLink(user, actor));
    }

    private void cancel() {
        UserKey user = someUser();
        Actor actor = administratorOf(user.tenant());
        stage.call(
                "an administrator gives up the challenge of " + user,
                fb -> fb.administration().cancelChallenge(user, actor));
    }

    private void changeDomains() {
        TenantId tenant = chance.pick(stage.host().tenants());
        Actor actor = administratorOf(tenant);
        List<String> domains = chance.pick(DOMAINS);
        boolean refuse = chance.oneIn(3);
        stage.call(
                "an administrator of " + tenant + " allows " + domains + (refuse ? " and no public providers" : ""),
                fb -> fb.administration().changeDomains(tenant, domains, refuse, actor));
    }

    private void look() {
        UserKey user = someUser();
        stage.call(
                "an administrator looks at " + user, fb -> fb.administration().user(user));
        stage.call(
                "an administrator looks at a list",
                fb -> fb.administration().users(user.tenant(), new UserProjection.Query("", null, null, 10, null)));
    }
}
