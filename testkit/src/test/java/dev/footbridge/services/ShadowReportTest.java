package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.ShadowReport;
import dev.footbridge.ShadowReport.Line;
import dev.footbridge.ShadowReport.Page;
import dev.footbridge.ShadowReport.Shadowed;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.ShadowCounts.Tally;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class ShadowReportTest {
    private final Product product = new Product();
    private final ShadowReport report = product.footbridge.signIn().shadows();

    @Test
    void P12_the_report_says_how_many_would_have_been_refused_and_by_which_rule() {
        signsIn(product.person("anna", ""));
        signsIn(product.person("anna", ""));
        UserKey bo = product.person("bo", "");
        product.link(bo);
        signsIn(bo);
        signsIn(product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false));
        Shadowed shadowed = report.of(Product.ACME, 14).orElseThrow();
        assertThat(shadowed.asOf()).isEqualTo(product.now());
        assertThat(shadowed.days()).isEqualTo(14);
        assertThat(shadowed.counts().signIns()).isEqualTo(4);
        assertThat(shadowed.counts().people()).isEqualTo(3);
        assertThat(shadowed.counts().refused()).isEqualTo(2);
        assertThat(shadowed.counts().of(SignInRule.INTERNAL_USER_HAS_NO_SESSION))
                .isEqualTo(new Tally(1, 1));
    }

    @Test
    void P12_whoever_is_linked_after_the_sign_in_is_refused_no_more() {
        UserKey anna = product.person("anna", "");
        signsIn(anna);
        assertThat(names(page(14))).containsExactly("anna");
        product.link(anna);
        assertThat(page(14).lines()).isEmpty();
        assertThat(report.of(Product.ACME, 14).orElseThrow().counts().settledSince())
                .isEqualTo(1);
    }

    @Test
    void a_report_looks_back_as_many_days_as_it_is_asked_for_and_not_beyond_what_is_kept() {
        UserKey anna = product.person("anna", "");
        signsIn(anna);
        product.passes(Duration.ofDays(2));
        assertThat(report.mostDays()).isEqualTo(90);
        assertThat(report.of(Product.ACME, 0).orElseThrow().days()).isEqualTo(1);
        assertThat(report.of(Product.ACME, 0).orElseThrow().counts().people()).isZero();
        assertThat(report.of(Product.ACME, 2).orElseThrow().counts().people()).isEqualTo(1);
        assertThat(names(page(1))).isEmpty();
        assertThat(names(page(2))).containsExactly("anna");
        assertThat(report.of(Product.ACME, 999).orElseThrow().days()).isEqualTo(90);
        assertThat(report.of(new TenantId("nowhere"), 14)).isEmpty();
    }

    @Test
    void pages_follow_one_another_the_latest_sign_in_first() {
        for (String id : List.of("anna", "bo", "cilla")) {
            signsIn(product.person(id, ""));
            product.passes(Duration.ofMinutes(1));
        }
        Page first = report.people(Product.ACME, SignInRule.UNLINKED, 14, 2, null);
        assertThat(names(first)).containsExactly("cilla", "bo");
        assertThat(first.lines().get(0).at()).isEqualTo(product.now().minusSeconds(60));
        Page last = report.people(Product.ACME, SignInRule.UNLINKED, 14, 2, first.next());
        assertThat(names(last)).containsExactly("anna");
        assertThat(last.next()).isNull();
    }

    @Test
    void O7_sign_ins_that_are_kept_long_enough_are_told_of_nobody() {
        signsIn(product.person("anna", ""));
        product.footbridge.auditSealer().sealAll();
        product.passes(Duration.ofDays(90).plusMillis(1));
        signsIn(product.person("bo", ""));
        assertThat(everybody()).isEqualTo(2);
        int unused = product.footbridge.retention().runOnce();
        assertThat(everybody()).isEqualTo(1);
        assertThat(names(page(90))).containsExactly("bo");
    }

    @Test
    void the_place_to_go_on_from_comes_back_from_an_address_and_nothing_else_is_taken_for_one() {
        Shadow shadow = new Shadow(new UserId("a~b"), product.now());
        assertThat(Shadow.read(shadow.text())).contains(shadow);
        for (String text : new String[] {"", "anna", "yesterday~anna", product.now() + "~", "~anna"}) {
            assertThat(Shadow.read(text)).isEmpty();
        }
    }

    private int everybody() {
        return product.world.audit().shadowCounts(Product.ACME, Instant.EPOCH).people();
    }

    private void signsIn(UserKey user) {
        assertThat(product.footbridge
                        .signIn()
                        .ownCredentials(user, Door.LEGACY_INTERACTIVE, null)
                        .allows())
                .isTrue();
    }

    private Page page(int days) {
        return report.people(Product.ACME, SignInRule.UNLINKED, days, 10, null);
    }

    private static List<String> names(Page page) {
        return page.lines().stream().map(Line::user).map(row -> row.name()).toList();
    }
}
