package dev.footbridge.servlet.pages.admin;

import dev.footbridge.AuditHistory;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts entries into words: what, who, whom. */
record LogLines(String base, AdminWords say, Tenant tenant, Map<UserId, String> names) {

    /** With the names of everybody in these entries, looked up at once. */
    static LogLines naming(List<AuditEntry> entries, String base, AdminWords say, Tenant tenant, AuditHistory history) {
        return new LogLines(base, say, tenant, names(entries, tenant.id(), history));
    }

    private static Map<UserId, String> names(List<AuditEntry> entries, TenantId tenant, AuditHistory history) {
        return history.names(
                tenant,
                entries.stream()
                        .flatMap(entry -> Stream.of(entry.user(), entry.actor().user()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    LogView.Line of(AuditEntry entry) {
        UserId user = entry.user();
        return new LogView.Line(
                say.exactly(entry.at(), tenant.zone()),
                EventWords.of(say, entry),
                Objects.requireNonNullElse(entry.actor().reason(), ""),
                name(user),
                user == null ? "" : UserPath.of(base, user),
                who(entry),
                way(entry.actor()));
    }

    String who(AuditEntry entry) {
        Actor actor = entry.actor();
        boolean itself = actor.role() == Actor.Role.USER && Objects.equals(actor.user(), entry.user());
        if (actor.user() != null && !itself) {
            return name(actor.user());
        }
        return actor.role() == Actor.Role.ADMINISTRATOR
                ? say.of("audit.someAdministrator")
                : say.of("actor." + actor.role());
    }

    String name(@Nullable UserId user) {
        return user == null ? "" : names.getOrDefault(user, user.value());
    }

    private String way(Actor actor) {
        return Stream.of(say.of("audit.channel." + actor.channel()), actor.clientAddress())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }
}
