package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.SignIn.Verdict;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInTest {
    private static final String REASON = "The provider has been down since six";

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");

    @BeforeEach
    void administratorIsReady() {
        product.link(admin);
        product.goesRound(admin);
    }

    @Test
    void P12_in_preparation_a_legacy_sign_in_notes_the_verdict_of_later_and_opens_as_ever() {
        assertThat(legacy(anna)).isEqualTo(SignInRule.LEGACY_LOGIN_STILL_OPEN);
        assertThat(product.world.audit().timeline(anna, 1)).singleElement().satisfies(entry -> {
            assertThat(entry.kind()).isEqualTo(EventKind.SHADOW_VERDICT);
            assertThat(entry.detail()).isEqualTo("UNLINKED");
        });
        legacy(admin);
        assertThat(product.world.audit().timeline(admin, 1).get(0).detail()).isEqualTo("LINKED");
    }

    @Test
    void P12_a_clock_and_another_door_leave_no_verdict() {
        UserKey clock = product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false);
        product.footbridge.signIn().ownCredentials(clock, Door.INTERNAL, null);
        product.footbridge.signIn().ownCredentials(anna, Door.INTERNAL, null);
        assertThat(product.happenedTo(clock)).isEmpty();
        assertThat(product.happenedTo(anna)).isEmpty();
    }

    @Test
    void A9_the_explanation_goes_by_the_phase_that_is_asked_for() {
        assertThat(product.footbridge.signIn().explain(anna, Phase.ACTIVE)).contains(SignInRule.UNLINKED);
        assertThat(product.footbridge.signIn().explain(admin, Phase.ACTIVE)).contains(SignInRule.LINKED);
        assertThat(product.footbridge.signIn().explain(anna, Phase.PREPARATION))
                .contains(SignInRule.LEGACY_LOGIN_STILL_OPEN);
        assertThat(product.footbridge.signIn().explain(UserKey.of("acme", "nobody"), Phase.ACTIVE))
                .isEmpty();
        assertThat(product.happenedTo(anna)).isEmpty();
    }

    @Test
    void I6_the_account_finds_the_user_and_nothing_else_does() {
        AccountKey account = product.account(admin);
        activate();
        assertThat(provider(account)).isEqualTo(new Verdict.Allowed(admin));
        assertThat(provider(AccountKey.of(
                        account.issuer().value(), account.subject().value() + "x")))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(provider(
                        AccountKey.of("https://other.example", account.subject().value())))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(product.happenedTo(admin)).startsWith(EventKind.SIGN_IN_ALLOWED);
    }

    @Test
    void P11_the_glass_lets_its_administrator_in_for_an_hour_and_tells() {
        assertThat(product.footbridge.breakGlass().name(Product.ACME, admin.user(), Product.administrating(admin)))
                .isTrue();
        activate();
        product.providerAnswers = false;
        assertThat(legacy(admin)).isEqualTo(SignInRule.LEGACY_LOGIN_CLOSED);
        assertThat(open(admin)).isInstanceOf(BreakGlass.Answer.Opened.class);
        assertThat(product.notices).containsExactly("glass: admin");
        assertThat(legacy(admin)).isEqualTo(SignInRule.BREAK_GLASS);
        assertThat(product.happenedTo(admin)).startsWith(EventKind.SIGN_IN_ALLOWED, EventKind.BREAK_GLASS_OPENED);
        assertThat(product.footbridge.signIn().goOn(anna)).isEqualTo(SignInRule.UNLINKED);
        product.passes(Duration.ofHours(1));
        assertThat(legacy(admin)).isEqualTo(SignInRule.LEGACY_LOGIN_CLOSED);
    }

    @Test
    void P11_a_session_from_behind_the_glass_goes_on_while_it_is_broken() {
        UserKey second = product.administrator("second");
        product.footbridge.breakGlass().name(Product.ACME, second.user(), Product.administrating(admin));
        activate();
        product.providerAnswers = false;
        assertThat(product.footbridge.signIn().goOn(second)).isEqualTo(SignInRule.UNLINKED);
        open(second);
        assertThat(product.footbridge.signIn().goOn(second)).isEqualTo(SignInRule.BREAK_GLASS);
        product.passes(Duration.ofHours(1));
        assertThat(product.footbridge.signIn().goOn(second)).isEqualTo(SignInRule.UNLINKED);
    }

    @Test
    void P11_only_an_active_administrator_can_be_named_and_open() {
        assertThat(product.footbridge.breakGlass().name(Product.ACME, anna.user(), Product.by(admin)))
                .isFalse();
        assertThat(product.footbridge.breakGlass().name(Product.ACME, new UserId("nobody"), Product.by(admin)))
                .isFalse();
        product.footbridge.breakGlass().name(Product.ACME, admin.user(), Product.by(admin));
        activate();
        product.providerAnswers = false;
        product.user("admin", "", SignInKind.INTERACTIVE, false, true);
        assertThat(open(admin)).isEqualTo(new BreakGlass.Answer.StaysClosed(BreakGlass.Refusal.NOT_NAMED));
        assertThat(product.notices).isEmpty();
        assertThat(product.footbridge.breakGlass().name(Product.ACME, null, Product.by(anna)))
                .isTrue();
        assertThat(product.tenant().rollout().breakGlass()).isEqualTo(BreakGlass.off());
    }

    private SignInRule legacy(UserKey user) {
        return product.footbridge.signIn().ownCredentials(user, Door.LEGACY_INTERACTIVE, "192.0.2.9");
    }

    private Verdict provider(AccountKey account) {
        return product.footbridge.signIn().identityProvider(Product.identity(account), null, null);
    }

    private BreakGlass.Answer open(UserKey who) {
        return product.footbridge.breakGlass().open(who, REASON, Product.by(who));
    }

    private void activate() {
        int lockedOut = product.world.tenants().countPeople(Product.ACME, null).lockedOut();
        product.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, Phase.ACTIVE, lockedOut, admin, Product.administrating(admin));
        assertThat(product.tenant().phase()).isEqualTo(Phase.ACTIVE);
    }
}
