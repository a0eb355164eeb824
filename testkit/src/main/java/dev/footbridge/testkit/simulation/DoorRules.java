package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.SignIn.Verdict;
import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who gets in, from the facts at the moment when the database was read (decisions 16). */
final class DoorRules {

    void ownCredentials(Call call, UserKey user, Door door, boolean opens) {
        Moment moment = decided(call, user);
        if (call.hostMoved()) {
            return;
        }
        Rule.holds(
                "G8: no legacy sign-in at or after activation",
                !opens || !moment.legacyClosed() || mayPass(moment, door));
        boolean shall = moment.active() && (mayPass(moment, door) || !moment.legacyClosed());
        Rule.holds("P2, P4: the door opens to those it is for, " + door, opens == shall);
    }

    private static boolean mayPass(Moment moment, Door door) {
        return moment.internalOnly() ? door == Door.INTERNAL : moment.glassBroken();
    }

    void goesOn(Call call, UserKey user, boolean mayGoOn) {
        Moment moment = decided(call, user);
        boolean inside = call.hostMoved() || (moment.active() && moment.legacyClosed() && !moment.internalOnly());
        boolean opened = Proven.isLinked(moment.kept().state()) || moment.glassBroken();
        Rule.holds("P14: unlinked people do not go on", !mayGoOn || (inside && opened));
    }

    void identityProvider(Call call, AccountKey account, @Nullable TenantId tenant, Verdict verdict) {
        ImmutableList<UserKey> owners = call.found().stream()
                .filter(user -> tenant == null || user.tenant().equals(tenant))
                .collect(ImmutableList.toImmutableList());
        if (owners.size() != 1) {
            Rule.holds(
                    "I12: several tenants are for the person to choose",
                    owners.size() < 2 || verdict instanceof Verdict.Several);
            Rule.holds("P5: nobody unlinked signs in", !owners.isEmpty() || verdict instanceof Verdict.Refused);
            return;
        }
        UserKey owner = owners.get(0);
        Moment moment = decided(call, owner);
        boolean opens =
                verdict instanceof Verdict.Allowed allowed && allowed.user().equals(owner);
        Rule.holds("an account opens for its own user alone", opens == verdict instanceof Verdict.Allowed);
        Rule.holds("P5: nobody signs in by a link that is gone", !opens || moment.linkedTo(account));
        if (!call.hostMoved()) {
            boolean shall =
                    moment.linkedTo(account) && moment.active() && moment.legacyClosed() && !moment.internalOnly();
            Rule.holds("I10: linked people sign in once their door is open", opens == shall);
        }
    }

    private static Moment decided(Call call, UserKey user) {
        return Objects.requireNonNull(call.lastRead(user), "a door was decided without the database");
    }
}
