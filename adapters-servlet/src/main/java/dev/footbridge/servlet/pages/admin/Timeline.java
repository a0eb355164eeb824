package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Phase;
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
                .map(entry ->
                        new UserView.Moment(say.exactly(entry.at(), tenant.zone()), what(entry), who(entry.actor())))
                .toList();
    }

    String what(AuditEntry entry) {
        String key = "event." + entry.kind();
        return entry.detail().isEmpty()
                ? say.of(key + ".plain")
                : say.of(key, "detail", detail(entry.kind(), entry.detail()));
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

    /** Stored names of ours become words; masked addresses and numbers stay. */
    private String detail(EventKind kind, String detail) {
        return switch (kind) {
            case ACCOUNT_REFUSED -> named("account.", ".short", AccountRefusal.values(), detail);
            case PHASE_SWITCHED -> named("phase.", ".name", Phase.values(), detail);
            case SIGN_IN_ALLOWED, SIGN_IN_REFUSED, SHADOW_VERDICT ->
                named("rule.", "", SignInRule.values(), SignInRecord.ruleOf(detail));
            default -> detail;
        };
    }

    /** A name that a later version has stored is shown as it is. */
    private String named(String before, String after, Enum<?>[] known, String name) {
        for (Enum<?> constant : known) {
            if (constant.name().equals(name)) {
                return say.of(before + name + after);
            }
        }
        return name;
    }
}
