package dev.footbridge.servlet.pages.admin;

import dev.footbridge.readiness.Funnel;
import dev.footbridge.servlet.pages.admin.ReadinessView.Part;
import dev.footbridge.servlet.pages.admin.ReadinessView.Stage;
import java.util.List;
import java.util.Locale;

/** How far the users have come, a bar each. */
record FunnelRows(AdminWords say) {

    List<Stage> of(Funnel funnel) {
        return funnel.all() == 0
                ? List.of()
                : funnel.stages().stream()
                        .map(stage -> row(stage, funnel.all()))
                        .toList();
    }

    private Stage row(Funnel.Stage stage, int all) {
        return new Stage(
                say.of("readiness.step." + stage.step()),
                say.number(stage.users()),
                stage.lost() == 0 ? "" : say.of("readiness.percent", "share", say.number(stage.lost())),
                new Part("fb-part--READY", "0", String.format(Locale.ROOT, "%.2f", 100.0 * stage.users() / all)));
    }
}
