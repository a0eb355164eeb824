package dev.footbridge.servlet.api;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of what happened. A value that was erased is absent, but for the detail, which is {@code ERASED}.
 *
 * @param user whom it concerns
 * @param client network address of whoever did it
 * @param reason in the words of whoever did it
 */
record AuditDocument(
        String id,
        String at,
        String event,
        @Nullable String user,
        Doer actor,
        String channel,
        @Nullable String client,
        String detail,
        @Nullable String reason) {
    record Doer(String role, @Nullable String user) {}

    record PageDocument(List<AuditDocument> items, @Nullable String next) {}

    static PageDocument of(AuditLog.Page page) {
        List<AuditDocument> items =
                page.entries().stream().map(AuditDocument::of).toList();
        return new PageDocument(items, page.more() ? items.get(items.size() - 1).id() : null);
    }

    private static AuditDocument of(AuditEntry entry) {
        Actor actor = entry.actor();
        return new AuditDocument(
                entry.id().toString(),
                JsonText.time(entry.at()),
                entry.kind().name(),
                id(entry.user()),
                new Doer(actor.role().name(), id(actor.user())),
                actor.channel().name(),
                actor.clientAddress(),
                entry.detail(),
                actor.reason());
    }

    private static @Nullable String id(@Nullable UserId user) {
        return user == null ? null : user.value();
    }

    /** Without anybody. */
    @Override
    public String toString() {
        return "AuditDocument[" + id + ", " + event + "]";
    }
}
