package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person may do about the own link, and what not (U4 to U11). */
class SelfServiceTest {
    private static final EmailAddress HERS = EmailAddress.of("anna.larsson@acme.example");

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");

    @Test
    void U4_an_address_is_refused_by_what_is_wrong_with_it() {
        Answer<MyStatus> answer = asks(anna, "anna");
        assertThat(refusal(answer)).isEqualTo(Refusal.INVALID_ADDRESS);
        assertThat(answer.refused().map(Refused::addressFault)).contains(AddressFault.MISSING_AT);
    }

    @Test
    void U4_a_mailbox_of_many_is_nobodys_own() {
        assertThat(refusal(asks(anna, "support@acme.example"))).isEqualTo(Refusal.ADDRESS_NOT_PERSONAL);
    }

    @Test
    void D1_a_domain_beyond_the_list_is_refused() {
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of("other.example"), Product.administrating(admin));
        assertThat(refusal(asks(anna, HERS.display()))).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
    }

    @Test
    void D6_a_public_provider_is_refused_as_such_also_when_the_code_is_in_the_post() {
        asks(anna, "anna@gmail.com");
        product.footbridge.administration().changeDomains(Product.ACME, List.of(), true, Product.administrating(admin));
        for (Answer<MyStatus> answer : List.of(types(anna, "123456"), asks(anna, "anna@gmail.com"))) {
            assertThat(refusal(answer)).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
            assertThat(answer.refused().map(Refused::publicProvider)).contains(EmailDomain.of("gmail.com"));
        }
    }

    @Test
    void leavers_and_internal_credentials_do_nothing_here() {
        UserKey gone = product.user("gone", "", SignInKind.INTERACTIVE, false, false);
        UserKey clock = product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false);
        for (UserKey user : List.of(gone, clock)) {
            assertThat(refusal(asks(user, HERS.display()))).isEqualTo(Refusal.FORBIDDEN);
            assertThat(refusal(types(user, "123456"))).isEqualTo(Refusal.FORBIDDEN);
            assertThat(refusal(removes(user))).isEqualTo(Refusal.FORBIDDEN);
        }
    }

    @Test
    void U5_what_is_no_code_costs_no_try() {
        asks(anna, HERS.display());
        for (String typed : List.of("", "12345", "1234567", "12345a")) {
            assertThat(refusal(types(anna, typed))).isEqualTo(Refusal.MALFORMED_CODE);
        }
        assertThat(status().challenge().triesLeft()).isEqualTo(5);
    }

    @Test
    void U5_the_right_code_links() {
        assertThat(types(anna, codeSent()).value().map(MyStatus::state)).contains(UserState.LINKED);
    }

    @Test
    void U10_after_giving_up_the_code_it_opens_nothing() {
        String code = codeSent();
        assertThat(product.footbridge
                        .selfService()
                        .cancelChallenge(anna, Product.by(anna))
                        .value()
                        .map(MyStatus::state))
                .contains(UserState.UNLINKED);
        assertThat(types(anna, code).refused()).isPresent();
        assertThat(status().state()).isEqualTo(UserState.UNLINKED);
    }

    @Test
    void U11_the_own_link_ends_in_preparation_and_the_address_is_told() {
        product.linkTo(anna, HERS.display());
        product.mails();
        int told = product.mailer.countTo(HERS);
        assertThat(removes(anna).value().map(MyStatus::state)).contains(UserState.UNLINKED);
        product.mails();
        assertThat(product.mailer.countTo(HERS)).isEqualTo(told + 1);
        assertThat(refusal(removes(anna))).isEqualTo(Refusal.NOT_LINKED);
    }

    @Test
    void P3_after_activation_nobody_asks_types_or_removes_by_themselves() {
        UserKey bo = product.person("bo", "");
        product.link(admin);
        product.linkTo(anna, HERS.display());
        asks(bo, "bo@acme.example");
        product.mails();
        String code =
                product.mailer.newestCodeTo(EmailAddress.of("bo@acme.example")).orElseThrow();
        product.goesRound(admin);
        product.footbridge.phaseSwitch().switchTo(Product.ACME, Phase.ACTIVE, 1, admin, Product.administrating(admin));
        product.passes(Duration.ofMinutes(1));
        assertThat(refusal(types(bo, code))).isEqualTo(Refusal.PHASE_CLOSED);
        assertThat(refusal(asks(bo, "bo@acme.example"))).isEqualTo(Refusal.PHASE_CLOSED);
        assertThat(refusal(removes(anna))).isEqualTo(Refusal.PHASE_CLOSED);
        assertThat(status().state()).isEqualTo(UserState.LINKED);
    }

    @Test
    void C3_a_second_code_within_the_pause_says_when_to_come_back() {
        asks(anna, HERS.display());
        product.passes(Duration.ofSeconds(10));
        Answer<MyStatus> answer = asks(anna, HERS.display());
        assertThat(refusal(answer)).isEqualTo(Refusal.COOLDOWN);
        assertThat(answer.refused().map(Refused::retryAfter)).contains(Duration.ofSeconds(20));
    }

    @Test
    void C3_a_full_hour_of_an_address_says_when_the_hour_is_over() {
        product.passes(Duration.ofMinutes(7));
        for (int person = 0; person < 5; person++) {
            asks(product.person("person" + person, ""), HERS.display());
        }
        Answer<MyStatus> answer = asks(anna, HERS.display());
        assertThat(refusal(answer)).isEqualTo(Refusal.RATE_LIMITED);
        long hour = Duration.ofHours(1).toMillis();
        assertThat(answer.refused().map(Refused::retryAfter))
                .contains(Duration.ofMillis(hour - product.now().toEpochMilli() % hour));
    }

    @Test
    void a_person_the_directory_has_lost_has_no_status() {
        product.directory.remove(anna);
        assertThat(refusal(product.footbridge.selfService().status(anna))).isEqualTo(Refusal.NOT_FOUND);
    }

    private String codeSent() {
        asks(anna, HERS.display());
        product.mails();
        return product.mailer.newestCodeTo(HERS).orElseThrow();
    }

    private Answer<MyStatus> asks(UserKey user, String address) {
        return product.footbridge.selfService().requestCode(user, address, Product.by(user));
    }

    private Answer<MyStatus> types(UserKey user, String code) {
        return product.footbridge.selfService().submitCode(user, code, Product.by(user));
    }

    private Answer<MyStatus> removes(UserKey user) {
        return product.footbridge.selfService().removeLink(user, Product.by(user));
    }

    private MyStatus status() {
        return product.footbridge.selfService().status(anna).value().orElseThrow();
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.refused().map(Refused::refusal).orElseThrow();
    }
}
