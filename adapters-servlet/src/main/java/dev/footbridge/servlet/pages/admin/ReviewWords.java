package dev.footbridge.servlet.pages.admin;

import dev.footbridge.PhaseStatus;
import dev.footbridge.UserState;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.PhaseGuard.Finding;
import java.time.Duration;
import java.util.List;
import java.util.function.ToIntFunction;

/** What a switch leads to, in words and numbers. */
record ReviewWords(AdminWords say, String base, PhaseStatus status) {

    ReviewView activation(ToIntFunction<UserState> count) {
        PhaseWords words = new PhaseWords(say, base);
        return new ReviewView(
                Phase.ACTIVE.name(),
                "",
                base + "/admin/phase",
                say.counted("review.lockedOut", status.lockedOut()),
                status.lockedOut() > 0,
                List.of(say.of("review.active.signIn"), say.of("review.active.link"), back()),
                words.groups(count),
                words.guards(status.guards()),
                Integer.toString(status.lockedOut()),
                status.guards().stream().noneMatch(Finding::stops),
                say.of("review.activate"));
    }

    /** One group alone; the guards are the tenant's. */
    ReviewView wave(String group, int lockedOut) {
        return new ReviewView(
                Phase.ACTIVE.name(),
                group,
                base + "/admin/phase",
                say.counted("wave.lockedOut", lockedOut),
                lockedOut > 0,
                List.of(say.of("wave.signIn", "group", group), say.of("wave.others"), say.of("review.active.link")),
                List.of(),
                new PhaseWords(say, base).guards(status.guards()),
                Integer.toString(lockedOut),
                status.guards().stream().noneMatch(Finding::stops),
                say.of("wave.activate", "group", group));
    }

    /** @param from where we come from: forwards from the start, or back from activation */
    ReviewView preparation(Phase from) {
        boolean back = from == Phase.ACTIVE;
        PhaseWords words = new PhaseWords(say, base);
        String key = back ? "review.back." : "review.start.";
        return new ReviewView(
                Phase.PREPARATION.name(),
                "",
                base + "/admin/phase",
                say.of(key + "sentence"),
                false,
                back
                        ? List.of(say.of(key + "links"), words.rollback(status))
                        : List.of(say.of(key + "banner"), say.of(key + "mail")),
                List.of(),
                back ? List.of() : words.start(status.tenant()),
                "",
                true,
                say.of(key + "button"));
    }

    private String back() {
        Duration window = status.tenant().rollout().rollbackWindow().length();
        return say.counted("review.active.back", (int) window.toDays());
    }
}
