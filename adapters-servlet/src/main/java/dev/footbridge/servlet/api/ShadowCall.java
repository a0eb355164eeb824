package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.Ints;
import dev.footbridge.ShadowReport;
import dev.footbridge.ShadowReport.Shadowed;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sign-ins before activation would have met after it, and the people whom a rule would refuse (P12). */
final class ShadowCall {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private final ShadowReport report;
    private final Replies replies;

    ShadowCall(ShadowReport report, Replies replies) {
        this.report = report;
        this.replies = replies;
    }

    /**
     * @param refused those who would have been refused then and would be now
     * @param settledSince those who would have been refused then and have been linked since, or have left
     * @param byRule everybody by the rule that would have decided
     * @param items only where a rule was asked for
     */
    record ShadowDocument(
            String asOf,
            int days,
            int signIns,
            int people,
            int refused,
            int settledSince,
            ImmutableMap<String, TallyDocument> byRule,
            @Nullable List<Item> items,
            @Nullable String next) {}

    /** @param unsettled those who are active and have no link now */
    record TallyDocument(boolean allowed, int people, int unsettled) {}

    /** @param at the latest sign-in */
    record Item(UserDocument user, String at) {}

    Call call() {
        return Call.of("GET", "/admin/shadow", Access.READER, (request, none) -> shadow(request))
                .parameters("days", "rule", "limit", "after");
    }

    private WebResult shadow(WebRequest request) {
        int days = number(request, "days", ShadowReport.USUAL_DAYS, report.mostDays());
        int limit = number(request, "limit", USUAL, MOST);
        Optional<Shadow> after = request.parameter("after").map(ShadowCall::place);
        Optional<SignInRule> rule = request.parameter("rule").map(name -> Fields.oneOf("rule", SignInRule.class, name));
        Visitor reader = request.signedIn();
        Optional<Shadowed> shadowed = report.of(reader.user().tenant(), days);
        if (shadowed.isEmpty()) {
            return replies.problems().refused(request, Refused.of(Refusal.NOT_FOUND));
        }
        ShadowReport.Page page = rule.map(
                        asked -> report.people(reader.user().tenant(), asked, days, limit, after.orElse(null)))
                .orElse(null);
        return JsonText.result(200, document(shadowed.get(), page, reader));
    }

    private static ShadowDocument document(Shadowed shadowed, ShadowReport.@Nullable Page page, Visitor reader) {
        ShadowCounts counts = shadowed.counts();
        ImmutableMap.Builder<String, TallyDocument> byRule = ImmutableMap.builder();
        counts.byRule()
                .forEach((rule, tally) ->
                        byRule.put(rule.name(), new TallyDocument(rule.allows(), tally.people(), tally.unsettled())));
        return new ShadowDocument(
                JsonText.time(shadowed.asOf()),
                shadowed.days(),
                counts.signIns(),
                counts.people(),
                counts.refused(),
                counts.settledSince(),
                byRule.buildOrThrow(),
                page == null
                        ? null
                        : page.lines().stream()
                                .map(line -> new Item(UserDocument.of(line.user(), reader), JsonText.time(line.at())))
                                .toList(),
                next(page));
    }

    private static @Nullable String next(ShadowReport.@Nullable Page page) {
        Shadow next = page == null ? null : page.next();
        return next == null ? null : next.text();
    }

    private static int number(WebRequest request, String name, int usual, int most) {
        Optional<String> text = request.parameter(name);
        if (text.isEmpty()) {
            return Math.min(usual, most);
        }
        Integer number = Ints.tryParse(text.get());
        if (number == null || number < 1 || number > most) {
            throw new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, name);
        }
        return number;
    }

    private static Shadow place(String text) {
        return Shadow.read(text).orElseThrow(() -> new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, "after"));
    }
}
