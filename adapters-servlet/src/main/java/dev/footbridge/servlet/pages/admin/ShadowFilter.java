package dev.footbridge.servlet.pages.admin;

import com.google.common.primitives.Ints;
import dev.footbridge.ShadowReport;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import org.jspecify.annotations.Nullable;

/**
 * What the trial run shows, as its address says it; what it cannot mean is passed over.
 *
 * @param days how far it looks back, at least 1
 * @param rule whose people are listed; always one that refuses
 * @param after the last one of the former page, or null for the first page
 */
record ShadowFilter(int days, SignInRule rule, @Nullable Shadow after) {
    static final int PAGE = 50;

    /** @param mostDays how far anything is kept */
    static ShadowFilter of(WebRequest request, int mostDays) {
        int days = request.parameter("days")
                .map(Ints::tryParse)
                .map(asked -> Math.max(1, asked))
                .orElse(ShadowReport.USUAL_DAYS);
        return new ShadowFilter(
                Math.min(days, mostDays),
                request.parameter("rule")
                        .flatMap(SignInRule::named)
                        .filter(rule -> !rule.allows())
                        .orElse(SignInRule.UNLINKED),
                request.parameter("after").flatMap(Shadow::read).orElse(null));
    }

    ShadowFilter about(SignInRule other) {
        return new ShadowFilter(days, other, null);
    }

    /** The same list from the beginning. */
    String address(String page) {
        return page + "?days=" + days + "&rule=" + rule;
    }

    String address(String page, Shadow last) {
        return address(page) + "&after=" + UserPath.encoded(last.text());
    }
}
