package dev.footbridge.servlet.pages.admin;

import dev.footbridge.UserState;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Pending;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.verification.Challenge;
import java.util.List;

/** Puts a user of the list into words. */
record UserLine(WebRequest request, AdminWords say, Tenant tenant) {

    UsersView.Line of(Row row) {
        ProvisioningState state = row.provisioning().state();
        return new UsersView.Line(
                row.name(),
                row.employeeNumber(),
                row.department(),
                badges(row, state),
                address(state),
                note(row, state),
                row.lastEventAt() == null ? say.of("users.never") : say.soon(row.lastEventAt(), tenant.zone()),
                new Step(UserPath.of(request.base(), row.id()), say.of("users.action." + action(row, state))));
    }

    private List<Badge> badges(Row row, ProvisioningState state) {
        boolean byLink = state instanceof AwaitingVerification awaiting
                && awaiting.newest().kind() == Challenge.Kind.LINK;
        boolean refused = state instanceof Verified verified && verified.refusal() != null;
        Badge badge = Badge.of(say, UserState.of(row.kind(), state), byLink, state.savedAddress() != null, refused);
        return row.active() ? List.of(badge) : List.of(badge, Badge.inactive(say));
    }

    private static String address(ProvisioningState state) {
        if (state instanceof Linked linked) {
            return linked.address().display();
        }
        if (state instanceof Pending pending) {
            return pending.address().display();
        }
        return state.savedAddress() == null ? "" : state.savedAddress().display();
    }

    private String note(Row row, ProvisioningState state) {
        if (state instanceof Unlinked unlinked && unlinked.reason() != UnlinkReason.NEVER_LINKED) {
            return say.of("unlinked." + unlinked.reason());
        }
        if (state instanceof Linked linked && linked.replacement() != null) {
            return say.of("users.replacing");
        }
        return state instanceof Verified verified && verified.refusal() != null
                ? say.of("account." + verified.refusal() + ".short")
                : obstacle(row);
    }

    private String obstacle(Row row) {
        return row.reason().needsAttention() ? say.of("reason." + row.reason()) : "";
    }

    private String action(Row row, ProvisioningState state) {
        boolean acts = request.signedIn().mayProvision()
                && tenant.phase().opensProvisioning()
                && row.active()
                && row.kind() == SignInKind.INTERACTIVE
                && !row.id().equals(request.signedIn().user().user());
        if (!acts || state instanceof Linked) {
            return "open";
        }
        return state instanceof AwaitingVerification ? "again" : "verify";
    }
}
