package dev.footbridge;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.BreakGlassEvent;
import dev.footbridge.audit.BreakGlassEvent.BreakGlassNamed;
import dev.footbridge.audit.BreakGlassEvent.BreakGlassOpened;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way in when the identity provider is down after activation (P11). The host's break-glass page checks the legacy
 * credentials first, then opens here, and then asks {@link SignIn#ownCredentials} as every door does.
 */
public final class BreakGlassDoor {
    private final Parts parts;
    private final Ledger ledger;

    BreakGlassDoor(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /**
     * Names the administrator who may, or nobody. That person must be active and may provision others.
     *
     * @return false if it was not changed
     */
    public boolean name(TenantId tenant, @Nullable UserId administrator, Actor actor) {
        boolean fits = administrator == null || isAdministrator(new UserKey(tenant, administrator));
        Optional<Tenant> found = parts.tenants().find(tenant).filter(t -> fits);
        return found.isPresent()
                && keep(
                        found.get(),
                        found.get().rollout().breakGlass().naming(administrator),
                        new BreakGlassNamed(administrator),
                        actor);
    }

    /** Breaks the glass for an hour, audited and told to the host. */
    public BreakGlass.Answer open(UserKey who, String reason, Actor actor) {
        for (int round = 0; round < Ledger.ROUNDS; round++) {
            Optional<Tenant> found = parts.tenants().find(who.tenant());
            if (found.isEmpty() || !isAdministrator(who)) {
                return new BreakGlass.Answer.StaysClosed(BreakGlass.Refusal.NOT_NAMED);
            }
            Tenant tenant = found.get();
            BreakGlass.Answer answer = tenant.rollout()
                    .breakGlass()
                    .open(
                            who.user(),
                            reason,
                            tenant.phase(),
                            parts.probe().discoveryAnswers(),
                            parts.tenants().now());
            if (!(answer instanceof BreakGlass.Answer.Opened opened)) {
                return answer;
            }
            if (keep(tenant, opened.next(), new BreakGlassOpened(), actor)) {
                parts.notices().glassBroken(who);
                return answer;
            }
        }
        throw new IllegalStateException("The tenant was changed by others " + Ledger.ROUNDS + " times in a row");
    }

    private boolean isAdministrator(UserKey user) {
        return parts.directory()
                .find(user)
                .map(person -> person.active() && person.mayProvisionOthers())
                .orElse(false);
    }

    private boolean keep(Tenant tenant, BreakGlass next, BreakGlassEvent event, Actor actor) {
        return parts.tenants()
                .save(
                        tenant.rollingOut(tenant.rollout().with(next)),
                        ledger.entry(tenant.id(), actor.user(), parts.tenants().now(), event, actor));
    }
}
