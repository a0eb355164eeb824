package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.MyStatus;
import dev.footbridge.MyStatus.OpenChallenge;
import dev.footbridge.MyStatus.Suggestion;
import dev.footbridge.UserState;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a person is told about the own link, in every state (U2 to U10). */
class StatusTest {
    private static final Locale NORWEGIAN = Locale.forLanguageTag("nb");
    private static final EmailAddress WORK = EmailAddress.of("anna.larsson@acme.example");
    private static final EmailAddress HOME = EmailAddress.of("anna@home.example");

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.user(anna(SignInKind.INTERACTIVE));

    @Test
    void somebody_who_has_done_nothing_sees_name_language_phase_and_suggestions() {
        MyStatus status = status();
        assertThat(status.user()).isEqualTo(anna);
        assertThat(status.name()).isEqualTo("Anna Larsson");
        assertThat(status.locale()).isEqualTo(NORWEGIAN);
        assertThat(status.tenant()).isEqualTo(product.tenant());
        assertThat(status.phase()).isEqualTo(Phase.PREPARATION);
        assertThat(status.state()).isEqualTo(UserState.UNLINKED);
        assertThat(status.address()).isNull();
        assertThat(status.saved()).isNull();
        assertThat(status.challenge()).isNull();
        assertThat(status.accountSettings()).isNull();
        assertThat(status.accountRefusal()).isNull();
        assertThat(status.showsBanner()).isTrue();
    }

    @Test
    void U3_suggestions_are_folded_and_leave_out_what_may_not_be_used() {
        assertThat(status().suggestions())
                .containsExactly(new Suggestion(WORK, Source.WORK), new Suggestion(HOME, Source.USER));
    }

    @Test
    void U3_what_the_company_does_not_allow_is_not_suggested() {
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of("acme.example"), Product.administrating(admin));
        assertThat(status().suggestions()).containsExactly(new Suggestion(WORK, Source.WORK));
    }

    @Test
    void U5_while_a_code_is_in_the_post_the_status_says_where_how_long_and_what_became_of_the_mail() {
        product.footbridge.selfService().requestCode(anna, HOME.display(), Product.by(anna));
        assertThat(status().state()).isEqualTo(UserState.AWAITING_VERIFICATION);
        assertThat(status().address()).isEqualTo(HOME);
        assertThat(challenge())
                .isEqualTo(new OpenChallenge(
                        HOME,
                        false,
                        product.now(),
                        product.now().plus(Duration.ofMinutes(15)),
                        5,
                        product.now().plus(Duration.ofSeconds(30)),
                        new Delivery(Delivery.State.QUEUED, 0, ""),
                        false));
        product.mails();
        assertThat(challenge().delivery().state()).isEqualTo(Delivery.State.SENT);
    }

    @Test
    void U5_a_mailbox_that_does_not_exist_is_told() {
        product.mailer.answerNext(Mailer.Result.Kind.NEVER);
        product.footbridge.selfService().requestCode(anna, HOME.display(), Product.by(anna));
        product.mails();
        assertThat(challenge().delivery().state()).isEqualTo(Delivery.State.FAILED);
    }

    @Test
    void C1_tries_go_down_with_each_wrong_code_and_to_none() {
        product.footbridge.selfService().requestCode(anna, HOME.display(), Product.by(anna));
        product.mails();
        String wrong = product.mailer.newestCodeTo(HOME).orElseThrow().equals("000000") ? "111111" : "000000";
        for (int left = 4; left >= 0; left--) {
            product.footbridge.selfService().submitCode(anna, wrong, Product.by(anna));
            assertThat(challenge().triesLeft()).isEqualTo(left);
        }
    }

    @Test
    void C1_an_expired_code_has_no_tries() {
        product.footbridge.selfService().requestCode(anna, HOME.display(), Product.by(anna));
        product.passes(Duration.ofMinutes(15).minusMillis(1));
        assertThat(challenge().expired()).isFalse();
        assertThat(challenge().triesLeft()).isEqualTo(5);
        product.passes(Duration.ofMillis(1));
        assertThat(challenge().expired()).isTrue();
        assertThat(challenge().triesLeft()).isZero();
    }

    @Test
    void C7_behind_a_link_no_code_can_be_typed() {
        product.sendsLink(anna, HOME.display());
        assertThat(challenge().link()).isTrue();
        assertThat(challenge().triesLeft()).isZero();
        assertThat(challenge().expired()).isFalse();
    }

    @Test
    void A1_an_address_kept_for_later_is_shown_and_is_not_the_address() {
        product.footbridge
                .administration()
                .setAddress(
                        anna, HOME.display(), HOME.display(), false, Replace.NOTHING, Product.administrating(admin));
        assertThat(status().saved()).isEqualTo(HOME);
        assertThat(status().address()).isNull();
        assertThat(status().state()).isEqualTo(UserState.UNLINKED);
    }

    @Test
    void U6_whoever_is_linked_sees_the_address_and_where_a_password_is_made_and_no_banner() {
        product.linkTo(anna, HOME.display());
        assertThat(status().state()).isEqualTo(UserState.LINKED);
        assertThat(status().address()).isEqualTo(HOME);
        assertThat(status().accountSettings()).isEqualTo(URI.create("https://idp.example/settings"));
        assertThat(status().challenge()).isNull();
        assertThat(status().showsBanner()).isFalse();
    }

    @Test
    void I8_while_the_account_is_still_to_come_the_state_is_verified_and_the_banner_stays() {
        product.accounts.setDown(true);
        proves();
        assertThat(status().state()).isEqualTo(UserState.VERIFIED);
        assertThat(status().address()).isEqualTo(HOME);
        assertThat(status().accountSettings()).isNull();
        assertThat(status().accountRefusal()).isNull();
        assertThat(status().showsBanner()).isTrue();
    }

    @Test
    void I8_a_refused_account_is_told_with_its_reason() {
        product.accounts.existing(HOME, "Somebody else", false);
        proves();
        assertThat(status().accountRefusal()).isEqualTo(AccountRefusal.EXISTING_UNVERIFIED);
    }

    @Test
    void U1_no_banner_for_internal_credentials_nor_before_preparation() {
        product.user(anna(SignInKind.INTERNAL_ONLY));
        assertThat(status().state()).isEqualTo(UserState.EXEMPT);
        assertThat(status().showsBanner()).isFalse();
        product.user(anna(SignInKind.INTERACTIVE));
        assertThat(status().showsBanner()).isTrue();
        product.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, Phase.NOT_STARTED, null, admin, Product.administrating(admin));
        assertThat(status().showsBanner()).isFalse();
    }

    private void proves() {
        product.footbridge.selfService().requestCode(anna, HOME.display(), Product.by(anna));
        product.mails();
        String code = product.mailer.newestCodeTo(HOME).orElseThrow();
        product.footbridge.selfService().submitCode(anna, code, Product.by(anna));
    }

    private MyStatus status() {
        return product.footbridge.selfService().status(anna).value().orElseThrow();
    }

    private OpenChallenge challenge() {
        OpenChallenge open = status().challenge();
        assertThat(open).isNotNull();
        return open;
    }

    private static DirectoryUser anna(SignInKind kind) {
        return new DirectoryUser(
                new UserId("anna"),
                "Anna Larsson",
                "",
                "",
                "",
                true,
                kind,
                false,
                NORWEGIAN,
                ImmutableList.of(
                        new Candidate(WORK.display(), Source.WORK, true),
                        new Candidate(HOME.display(), Source.USER, false),
                        new Candidate("Anna.Larsson@ACME.example", Source.PRIVATE, true),
                        new Candidate("not mailed@acme.example", Source.PRIVATE, true),
                        new Candidate("quiet@acme.example", Source.PRIVATE, false),
                        new Candidate("support@acme.example", Source.WORK, true)));
    }
}
