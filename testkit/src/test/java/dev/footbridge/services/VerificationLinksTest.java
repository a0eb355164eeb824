package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Answer;
import dev.footbridge.UserState;
import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What whoever holds a link learns and brings about (C7 to C9). */
class VerificationLinksTest {
    private static final String FIRST = "anna.larsson@acme.example";
    private static final String SECOND = "anna.berg@acme.example";
    private static final Actor HOLDER = Actor.linkHolder(Actor.Channel.PAGE, "192.0.2.9");

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.user(named("Anna  Larsson", true));
    private String token = "";

    @BeforeEach
    void aLinkWasSent() {
        product.sendsLink(anna, FIRST);
        token = product.tokenSentTo(FIRST);
    }

    @Test
    void C8_the_preview_says_who_and_what_and_how_long_and_masks_the_person() {
        Instant fifthMidnight = product.now()
                .atZone(product.tenant().zone())
                .toLocalDate()
                .plusDays(5)
                .atStartOfDay(product.tenant().zone())
                .toInstant();
        assertThat(preview(token))
                .isEqualTo(
                        new Preview(anna, "Acme AB", "A*** L***", EmailAddress.of(FIRST), fifthMidnight, false, false));
    }

    @Test
    void C8_looking_changes_nothing_however_often() {
        List<EventKind> before = product.happenedTo(anna);
        for (int i = 0; i < 20; i++) {
            preview(token);
        }
        assertThat(product.happenedTo(anna)).isEqualTo(before);
        assertThat(confirm(token).value()).contains(UserState.LINKED);
    }

    @Test
    void C7_a_link_is_live_until_its_last_moment_and_expired_from_there() {
        Instant expiry = preview(token).expiresAt();
        product.passes(Duration.between(product.now(), expiry).minusMillis(1));
        assertThat(preview(token).expired()).isFalse();
        product.passes(Duration.ofMillis(1));
        assertThat(preview(token).expired()).isTrue();
        assertThat(refusal(confirm(token))).isEqualTo(Refusal.LINK_EXPIRED);
    }

    @Test
    void decisions_14_a_link_of_a_key_that_was_taken_away_proves_nothing() {
        assertThat(refusal(product.withKeys("another").verificationLinks().confirm(token, HOLDER)))
                .isEqualTo(Refusal.LINK_UNKNOWN);
        assertThat(confirm(token).value()).contains(UserState.LINKED);
    }

    @Test
    void decisions_11_after_the_proof_the_preview_tells_that_it_is_done() {
        confirm(token);
        product.passes(Duration.ofDays(30));
        assertThat(preview(token))
                .isEqualTo(
                        new Preview(anna, "Acme AB", "A*** L***", EmailAddress.of(FIRST), product.now(), true, false));
    }

    @Test
    void decisions_11_it_is_done_also_while_the_identity_provider_does_not_answer() {
        product.accounts.setDown(true);
        assertThat(confirm(token).value()).contains(UserState.VERIFIED);
        assertThat(preview(token).done()).isTrue();
        assertThat(preview(token).address()).isEqualTo(EmailAddress.of(FIRST));
    }

    @Test
    void A3_a_link_for_a_new_address_tells_of_the_new_one_and_the_former_stays_done() {
        confirm(token);
        product.passes(Duration.ofMinutes(1));
        product.sendsLink(anna, SECOND);
        String second = product.tokenSentTo(SECOND);
        assertThat(preview(second).address()).isEqualTo(EmailAddress.of(SECOND));
        assertThat(preview(second).done()).isFalse();
        assertThat(preview(token).address()).isEqualTo(EmailAddress.of(FIRST));
        assertThat(preview(token).done()).isTrue();
    }

    @Test
    void A3_a_proven_replacement_that_waits_for_its_account_is_done() {
        confirm(token);
        product.passes(Duration.ofMinutes(1));
        product.sendsLink(anna, SECOND);
        String second = product.tokenSentTo(SECOND);
        product.accounts.setDown(true);
        confirm(second);
        assertThat(preview(second).done()).isTrue();
        assertThat(preview(second).address()).isEqualTo(EmailAddress.of(SECOND));
    }

    @Test
    void a_second_press_finds_the_work_done_and_adds_nothing() {
        assertThat(confirm(token).value()).contains(UserState.LINKED);
        List<EventKind> once = product.happenedTo(anna);
        assertThat(confirm(token).value()).contains(UserState.LINKED);
        assertThat(product.happenedTo(anna)).isEqualTo(once);
    }

    @Test
    void C9_a_link_that_was_given_up_and_one_that_never_was_are_answered_alike() {
        product.footbridge.administration().cancelChallenge(anna, Product.administrating(admin));
        String never = "A".repeat(token.length());
        for (String unknown : List.of(token, never, "", "?", token + "A", token.substring(1))) {
            assertThat(refusal(product.footbridge.verificationLinks().preview(unknown)))
                    .isEqualTo(Refusal.LINK_UNKNOWN);
            assertThat(refusal(confirm(unknown))).isEqualTo(Refusal.LINK_UNKNOWN);
            assertThat(refusal(renew(unknown))).isEqualTo(Refusal.LINK_UNKNOWN);
            assertThat(refusal(reject(unknown))).isEqualTo(Refusal.LINK_UNKNOWN);
        }
    }

    @Test
    void C9_a_link_in_place_of_which_another_was_sent_opens_nothing() {
        product.passes(Duration.ofMinutes(1));
        product.sendsLink(anna, SECOND);
        assertThat(refusal(product.footbridge.verificationLinks().preview(token)))
                .isEqualTo(Refusal.LINK_UNKNOWN);
        assertThat(refusal(confirm(token))).isEqualTo(Refusal.LINK_UNKNOWN);
    }

    @Test
    void D2_the_domain_is_judged_once_more_when_the_button_is_pressed() {
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of("other.example"), Product.administrating(admin));
        assertThat(refusal(confirm(token))).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
    }

    @Test
    void nothing_is_confirmed_before_preparation() {
        product.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, Phase.NOT_STARTED, null, admin, Product.administrating(admin));
        assertThat(refusal(confirm(token))).isEqualTo(Refusal.PHASE_CLOSED);
        assertThat(refusal(renew(token))).isEqualTo(Refusal.PHASE_CLOSED);
    }

    @Test
    void a_person_who_is_no_longer_active_proves_nothing() {
        product.directory.put(Product.ACME, named("Anna Larsson", false));
        assertThat(refusal(confirm(token))).isEqualTo(Refusal.LINK_UNKNOWN);
        product.directory.put(Product.ACME, named("Anna Larsson", true));
        assertThat(confirm(token).value()).contains(UserState.LINKED);
    }

    @Test
    void C9_this_is_not_me_makes_the_link_void_and_the_administrator_sees_it() {
        assertThat(reject(token).value()).contains(UserState.UNLINKED);
        assertThat(product.happenedTo(anna)).startsWith(EventKind.LINK_REJECTED);
        assertThat(refusal(confirm(token))).isEqualTo(Refusal.LINK_UNKNOWN);
    }

    @Test
    void somebody_the_directory_has_lost_has_no_name_to_show() {
        product.directory.remove(anna);
        assertThat(preview(token).maskedPerson()).isEmpty();
        assertThat(refusal(reject(token))).isEqualTo(Refusal.LINK_UNKNOWN);
    }

    @Test
    void C3_renewals_use_up_the_same_mails_per_hour_as_every_other_way() {
        for (int sent = 1; sent < product.footbridge.policy().send().perAddressAndHour(); sent++) {
            product.passes(Duration.ofMinutes(6));
            assertThat(renew(product.tokenSentTo(FIRST)).value()).contains(UserState.AWAITING_VERIFICATION);
        }
        product.passes(Duration.ofMinutes(6));
        assertThat(refusal(renew(product.tokenSentTo(FIRST)))).isEqualTo(Refusal.RATE_LIMITED);
    }

    @Test
    void nothing_is_renewed_once_it_is_proven() {
        confirm(token);
        product.passes(Duration.ofMinutes(1));
        assertThat(refusal(renew(token))).isEqualTo(Refusal.LINK_UNKNOWN);
    }

    private Preview preview(String of) {
        return product.footbridge.verificationLinks().preview(of).value().orElseThrow();
    }

    private Answer<UserState> confirm(String of) {
        return product.footbridge.verificationLinks().confirm(of, HOLDER);
    }

    private Answer<UserState> renew(String of) {
        return product.footbridge.verificationLinks().renew(of, HOLDER);
    }

    private Answer<UserState> reject(String of) {
        return product.footbridge.verificationLinks().reject(of, HOLDER);
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.refused().map(Refused::refusal).orElseThrow();
    }

    private static DirectoryUser named(String name, boolean active) {
        return new DirectoryUser(
                new UserId("anna"),
                name,
                "",
                "",
                "",
                active,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.of());
    }
}
