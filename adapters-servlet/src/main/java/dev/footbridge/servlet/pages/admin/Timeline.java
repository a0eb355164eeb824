package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened to a user, in words, newest first (A7). Names of administrators are looked up once each. */
final class Timeline {
    private final AdminWords say;
    private final Tenant tenant;
    private final Administration administration;
    private final Map<UserId, String> names = new HashMap<>();

    Timeline(AdminWords say, Tenant tenant, Administration administration) {
        this.say = say;
        this.tenant = tenant;
        this.administration = administration;
    }

    List<UserView.Moment> of(List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> new UserView.Moment(
                        say.exactly(entry.at(), tenant.zone()), EventWords.of(say, entry), who(entry.actor())))
                .toList();
    }

    String who(Actor actor) {
        return actor.role() == Actor.Role.ADMINISTRATOR && actor.user() != null
                ? say.of("actor.ADMINISTRATOR", "name", names.computeIfAbsent(actor.user(), this::name))
                : say.of("actor." + (actor.role() == Actor.Role.ADMINISTRATOR ? "SYSTEM" : actor.role()));
    }

    private String name(UserId user) {
        return administration
                .user(new UserKey(tenant.id(), user))
                .value()
                .map(detail -> detail.person().name())
                .orElse(user.value());
    }
}
