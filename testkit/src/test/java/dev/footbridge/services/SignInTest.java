package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.SignIn.Verdict;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
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
        assertThat(provider(account))
                .isEqualTo(new Verdict.Allowed(
                        admin,
                        new ProviderSession(
                                account, null, product.world.tenants().now())));
        assertThat(provider(AccountKey.of(
                        account.issuer().value(), account.subject().value() + "x")))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(provider(
                        AccountKey.of("https://other.example", account.subject().value())))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(product.happenedTo(admin)).startsWith(EventKind.SIGN_IN_ALLOWED);
    }

    @Test
    void P5_a_closed_door_is_on_record_with_its_reason() {
        activate();
        assertThat(legacy(anna)).isEqualTo(SignInRule.LEGACY_LOGIN_CLOSED);
        AuditEntry newest = product.world.audit().timeline(anna, 1).get(0);
        assertThat(newest.kind()).isEqualTo(EventKind.SIGN_IN_REFUSED);
        assertThat(newest.detail()).isEqualTo("LEGACY_LOGIN_CLOSED LEGACY_INTERACTIVE");
        assertThat(newest.actor().clientAddress()).isEqualTo("192.0.2.9");
    }

    @Test
    void P12_after_activation_no_shadow_is_left_where_a_door_stays_open() {
        UserKey clock = product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false);
        activate();
        product.footbridge.signIn().ownCredentials(clock, Door.INTERNAL, null);
        assertThat(product.happenedTo(clock)).isEmpty();
    }

    @Test
    void P5_a_refusal_brings_the_company_whose_help_text_tells_what_to_do() {
        AccountKey nobodys = AccountKey.of("https://idp.example", "nobody");
        assertThat(product.footbridge.signIn().identityProvider(Product.identity(nobodys), Product.ACME, null))
                .isEqualTo(new Verdict.Refused(SignInRule.UNLINKED, product.tenant()));
        assertThat(provider(nobodys)).isEqualTo(new Verdict.Refused(SignInRule.UNLINKED, null));
        assertThat(product.footbridge
                        .signIn()
                        .identityProvider(Product.identity(nobodys), new TenantId("nowhere"), null))
                .isEqualTo(new Verdict.Refused(SignInRule.UNLINKED, null));
    }

    @Test
    void I12_an_account_of_two_companies_asks_which_and_each_door_knows_its_own() {
        TenantId globex = new TenantId("globex");
        Tenant second = Tenant.fresh(
                        globex,
                        "Globex",
                        product.tenant().zone(),
                        product.tenant().locale(),
                        product.now())
                .inPhase(Phase.PREPARATION, product.now());
        product.footbridge.ensureTenant(second);
        UserKey there =
                product.directory.put(globex, product.directory.find(admin).orElseThrow());
        product.footbridge.directorySync().catchUp(globex);
        product.passes(Duration.ofMinutes(10));
        AccountKey account = product.linkTo(there, "admin.larsson@acme.example");
        assertThat(account).isEqualTo(product.account(admin));
        product.goesRound(admin);
        assertThat(provider(account))
                .isInstanceOfSatisfying(
                        Verdict.Several.class,
                        several -> assertThat(several.tenants())
                                .extracting(Tenant::id)
                                .containsExactlyInAnyOrder(Product.ACME, globex));
        activate();
        assertThat(product.footbridge.signIn().identityProvider(Product.identity(account), Product.ACME, null))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.user()).isEqualTo(admin));
    }

    @Test
    void I5_the_session_is_that_of_the_provider_so_that_its_end_can_be_said() {
        AccountKey account = product.account(admin);
        activate();
        AssertedIdentity identity = new AssertedIdentity(account, ImmutableList.of(), null, "desk");
        assertThat(product.footbridge.signIn().identityProvider(identity, Product.ACME, null))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.session().sessionId()).isEqualTo("desk"));
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
