package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.PhaseStatus;
import dev.footbridge.servlet.pages.admin.RolloutView.Planning;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import dev.footbridge.tenant.PlannedActivation;
import dev.footbridge.tenant.Rollout;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;

/** Plan, groups and glass in words, with what was typed last. */
record RolloutWords(AdminWords say, WebRequest request) {

    RolloutView of(PhaseStatus status, Footbridge footbridge) {
        Tenant tenant = status.tenant();
        Rollout rollout = tenant.rollout();
        boolean prepares = tenant.phase() == Phase.PREPARATION;
        boolean open = prepares && status.guards().stream().noneMatch(Finding::stops);
        UserId named = rollout.breakGlass().named();
        return new RolloutView(
                prepares ? planned(tenant) : "",
                open && rollout.plan() == null ? planning(status) : null,
                rollout.waves().groups().isEmpty()
                        ? ""
                        : say.of(
                                "wave.done",
                                "groups",
                                String.join(", ", rollout.waves().groups())),
                open,
                typed("group", ""),
                named == null ? say.of("glass.none") : say.of("glass.is", "name", name(tenant, named, footbridge)),
                named != null,
                typed("administrator", request.signedIn().user().user().value()));
    }

    private String planned(Tenant tenant) {
        PlannedActivation plan = tenant.rollout().plan();
        return plan == null
                ? ""
                : say.of(
                        "plan.is",
                        "when",
                        say.exactly(plan.moment(tenant.zone()), tenant.zone()),
                        "n",
                        say.number(plan.ceiling()));
    }

    private Planning planning(PhaseStatus status) {
        return new Planning(
                typed("at", ""),
                status.tenant().zone().getId(),
                typed("ceiling", Integer.toString(status.lockedOut())));
    }

    /** Somebody the directory has lost is told by the id alone. */
    private static String name(Tenant tenant, UserId user, Footbridge footbridge) {
        return footbridge
                .administration()
                .user(new UserKey(tenant.id(), user))
                .value()
                .map(detail -> detail.person().name())
                .orElse(user.value());
    }

    private String typed(String field, String otherwise) {
        return request.parameter(field).orElse(otherwise);
    }
}
