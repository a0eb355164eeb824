package dev.footbridge.servlet.api;

import dev.footbridge.Administration.UserDetail;
import dev.footbridge.UserState;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A user in the users view. Whoever may only read sees the state and no addresses (requirements, A).
 *
 * @param reason the classification; only in lists
 * @param lastEvent when something last happened
 * @param timeline newest first; only where one user was asked for
 */
record UserDocument(
        String id,
        String name,
        boolean active,
        String state,
        @Nullable String address,
        @Nullable String saved,
        @Nullable String reason,
        @Nullable String lastEvent,
        @Nullable List<Happening> timeline) {

    /** @param detail a masked address, a reason's name or a number; absent for those who may only read */
    record Happening(
            String at, String event, Doer actor, @Nullable String detail) {}

    record Doer(String role, @Nullable String user) {}

    /** @param totalIsAtLeast true where there are more than are counted; else left out */
    record PageDocument(
            List<UserDocument> items,
            @Nullable String next,
            int total,
            @Nullable Boolean totalIsAtLeast) {}

    static UserDocument of(Row row, Visitor reader) {
        ProvisioningState state = row.provisioning().state();
        return new UserDocument(
                row.id().value(),
                row.name(),
                row.active(),
                UserState.of(row.kind(), state).name(),
                shown(address(state), reader),
                shown(state.savedAddress(), reader),
                row.reason().name(),
                JsonText.timeOrNull(row.lastEventAt()),
                null);
    }

    static UserDocument of(UserDetail detail, Visitor reader) {
        return new UserDocument(
                detail.person().id().value(),
                detail.person().name(),
                detail.person().active(),
                detail.status().state().name(),
                shown(detail.status().address(), reader),
                shown(detail.status().saved(), reader),
                null,
                JsonText.timeOrNull(detail.timeline().stream()
                        .map(AuditEntry::at)
                        .max(Instant::compareTo)
                        .orElse(null)),
                detail.timeline().stream()
                        .map(entry -> happening(entry, reader))
                        .toList());
    }

    private static Happening happening(AuditEntry entry, Visitor reader) {
        Actor actor = entry.actor();
        UserId who = actor.user();
        return new Happening(
                JsonText.time(entry.at()),
                entry.kind().name(),
                new Doer(actor.role().name(), who == null ? null : who.value()),
                reader.mayProvision() ? entry.detail() : null);
    }

    private static @Nullable EmailAddress address(ProvisioningState state) {
        if (state instanceof Linked linked) {
            return linked.address();
        }
        return state instanceof Pending pending ? pending.address() : null;
    }

    private static @Nullable String shown(@Nullable EmailAddress address, Visitor reader) {
        return address != null && reader.mayProvision() ? address.display() : null;
    }

    /** Without name and addresses. */
    @Override
    public String toString() {
        return "UserDocument[" + id + ", " + state + "]";
    }
}
