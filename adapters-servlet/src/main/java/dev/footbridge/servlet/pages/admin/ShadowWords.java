package dev.footbridge.servlet.pages.admin;

import dev.footbridge.ShadowReport;
import dev.footbridge.ShadowReport.Shadowed;
import dev.footbridge.UserState;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.servlet.pages.admin.ConflictsView.Card;
import dev.footbridge.servlet.pages.admin.ShadowView.Line;
import dev.footbridge.servlet.pages.admin.UsersView.Choice;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.UserProjection.Row;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The trial run in words. */
record ShadowWords(AdminWords say, String base) {
    private static final List<Integer> SPANS = List.of(1, 7, ShadowReport.USUAL_DAYS, 30, 90);

    String page() {
        return base + "/admin/shadow";
    }

    String sentence(Shadowed shadowed) {
        ShadowCounts counts = shadowed.counts();
        String period = period(shadowed.days());
        if (counts.people() == 0) {
            return say.of("shadow.nobody", "period", period);
        }
        return counts.refused() == 0
                ? say.of("shadow.none", "people", say.number(counts.people()), "period", period)
                : say.of(
                        "shadow.some",
                        "refused",
                        say.number(counts.refused()),
                        "people",
                        say.number(counts.people()),
                        "period",
                        period);
    }

    List<String> remarks(Shadowed shadowed, ZoneId zone) {
        List<String> remarks = new ArrayList<>();
        if (shadowed.counts().people() > 0) {
            remarks.add(say.counted("shadow.signIns", shadowed.counts().signIns()));
        }
        if (shadowed.counts().settledSince() > 0) {
            remarks.add(say.counted("shadow.settled", shadowed.counts().settledSince()));
        }
        remarks.add(say.of("shadow.absent"));
        remarks.add(say.of("readiness.counted", "when", say.soon(shadowed.asOf(), zone)));
        return remarks;
    }

    /** The usual spans and the one that is shown, as far as anything is kept. */
    List<Choice> spans(int days, int mostDays) {
        return Stream.concat(SPANS.stream(), Stream.of(days, mostDays))
                .filter(span -> span <= mostDays)
                .distinct()
                .sorted()
                .map(span -> new Choice(span.toString(), say.counted("shadow.days", span), span == days))
                .toList();
    }

    /** The rules that refuse somebody; what most are refused by is always among them. */
    List<Card> cards(ShadowCounts counts, ShadowFilter filter) {
        return Arrays.stream(SignInRule.values())
                .filter(rule -> !rule.allows())
                .filter(rule -> rule == SignInRule.UNLINKED
                        || rule == filter.rule()
                        || counts.of(rule).unsettled() > 0)
                .map(rule -> new Card(
                        counts.of(rule).unsettled() > 0 ? "fb-count fb-count--BLOCKED" : "fb-count",
                        say.number(counts.of(rule).unsettled()),
                        name(rule),
                        filter.about(rule).address(page()),
                        rule == filter.rule()))
                .toList();
    }

    String name(SignInRule rule) {
        return switch (rule) {
            case UNLINKED, INTERNAL_USER_HAS_NO_SESSION -> say.of("shadow.rule." + rule);
            default -> say.of("rule." + rule);
        };
    }

    String why(SignInRule rule) {
        return switch (rule) {
            case UNLINKED, INTERNAL_USER_HAS_NO_SESSION -> say.of("shadow.why." + rule);
            default -> say.of("rule." + rule);
        };
    }

    Line line(ShadowReport.Line line, ZoneId zone) {
        Row row = line.user();
        ProvisioningState state = row.provisioning().state();
        boolean refused = state instanceof Verified verified && verified.refusal() != null;
        return new Line(
                row.name(),
                Stream.of(row.employeeNumber(), row.department())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" · ")),
                UserPath.of(base, row.id()),
                Badge.of(say, UserState.of(row.kind(), state), false, state.savedAddress() != null, refused),
                reason(row),
                say.soon(line.at(), zone));
    }

    String reason(Row row) {
        return say.of("reason." + row.reason());
    }

    private String period(int days) {
        return say.counted("shadow.period", days);
    }
}
