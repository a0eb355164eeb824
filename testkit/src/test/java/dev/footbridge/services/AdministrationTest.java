package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.Administration.UserDetail;
import dev.footbridge.Answer;
import dev.footbridge.TextSettings.Changed;
import dev.footbridge.UserState;
import dev.footbridge.address.AddressFault;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextFault;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an administrator brings about for others, and what is refused (A1 to A7, D1). */
class AdministrationTest {
    private static final String FIRST = "anna.larsson@acme.example";
    private static final String SECOND = "anna.berg@acme.example";

    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");

    @BeforeEach
    void administratorIsReady() {
        product.link(admin);
        product.goesRound(admin);
    }

    @Test
    void A1_an_address_is_kept_without_a_mail() {
        UserDetail detail = granted(saves(anna, FIRST, FIRST));
        assertThat(detail.status().saved()).isEqualTo(EmailAddress.of(FIRST));
        assertThat(detail.person().id()).isEqualTo(anna.user());
        assertThat(product.happenedTo(anna)).containsExactly(EventKind.ADDRESS_SAVED);
        product.mails();
        assertThat(product.mailer.countTo(EmailAddress.of(FIRST))).isZero();
    }

    @Test
    void A1_an_address_is_refused_by_what_is_wrong_with_it() {
        Answer<UserDetail> answer = saves(anna, "anna@", "anna@");
        assertThat(refusal(answer)).isEqualTo(Refusal.INVALID_ADDRESS);
        assertThat(answer.refused().map(Refused::addressFault)).contains(AddressFault.EMPTY_DOMAIN);
        assertThat(product.happenedTo(anna)).isEmpty();
    }

    @Test
    void A1_both_times_it_must_be_the_same_address() {
        assertThat(refusal(saves(anna, FIRST, SECOND))).isEqualTo(Refusal.ADDRESS_MISMATCH);
        assertThat(refusal(saves(anna, FIRST, ""))).isEqualTo(Refusal.ADDRESS_MISMATCH);
        assertThat(granted(saves(anna, FIRST, " Anna.Larsson@ACME.example "))
                        .status()
                        .saved())
                .isEqualTo(EmailAddress.of(FIRST));
    }

    @Test
    void nobody_provisions_the_own_user_a_leaver_or_internal_credentials() {
        UserKey clock = product.user("clock", "", SignInKind.INTERNAL_ONLY, true, false);
        UserKey gone = product.user("gone", "", SignInKind.INTERACTIVE, false, false);
        for (UserKey other : List.of(admin, clock, gone)) {
            assertThat(refusal(saves(other, FIRST, FIRST))).isEqualTo(Refusal.FORBIDDEN);
        }
    }

    @Test
    void D1_an_address_beyond_the_allowed_domains_is_neither_kept_nor_mailed() {
        allow("other.example");
        assertThat(refusal(saves(anna, FIRST, FIRST))).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(refusal(sends(anna, FIRST))).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
    }

    @Test
    void P1_before_preparation_addresses_are_kept_and_no_link_is_sent() {
        switchTo(Phase.NOT_STARTED);
        assertThat(refusal(sends(anna, FIRST))).isEqualTo(Refusal.PHASE_CLOSED);
        assertThat(saves(anna, FIRST, FIRST).value()).isPresent();
    }

    @Test
    void A2_a_removed_link_is_told_to_its_address_and_sessions_go_on_in_preparation() {
        product.linkTo(anna, FIRST);
        UserDetail detail =
                granted(product.footbridge.administration().removeLink(anna, Product.administrating(admin)));
        assertThat(detail.status().state()).isEqualTo(UserState.UNLINKED);
        int before = product.mailer.countTo(EmailAddress.of(FIRST));
        product.mails();
        assertThat(product.mailer.countTo(EmailAddress.of(FIRST))).isGreaterThan(before);
        assertThat(product.ended).isEmpty();
    }

    @Test
    void A2_after_activation_the_sessions_of_whoever_lost_the_link_end_and_no_others() {
        product.linkTo(anna, FIRST);
        switchTo(Phase.ACTIVE);
        assertThat(product.ended).isEmpty();
        product.footbridge.administration().removeLink(anna, Product.administrating(admin));
        assertThat(product.ended).containsExactly(anna);
    }

    @Test
    void A2_whoever_has_no_link_cannot_lose_one() {
        switchTo(Phase.ACTIVE);
        assertThat(refusal(product.footbridge.administration().removeLink(anna, Product.administrating(admin))))
                .isEqualTo(Refusal.NOT_LINKED);
        assertThat(product.ended).isEmpty();
    }

    @Test
    void A3_a_replacement_on_its_way_is_shown_beside_the_link_that_still_works() {
        product.linkTo(anna, FIRST);
        assertThat(granted(product.footbridge.administration().user(anna)).replacementPending())
                .isFalse();
        product.passes(Duration.ofMinutes(1));
        UserDetail detail = granted(product.sendsLink(anna, SECOND));
        assertThat(detail.replacementPending()).isTrue();
        assertThat(detail.status().state()).isEqualTo(UserState.LINKED);
        assertThat(detail.status().address()).isEqualTo(EmailAddress.of(FIRST));
    }

    @Test
    void an_open_challenge_of_somebody_unlinked_is_no_replacement() {
        assertThat(granted(product.sendsLink(anna, FIRST)).replacementPending()).isFalse();
    }

    @Test
    void what_is_in_the_post_can_be_given_up() {
        product.sendsLink(anna, FIRST);
        UserDetail detail =
                granted(product.footbridge.administration().cancelChallenge(anna, Product.administrating(admin)));
        assertThat(detail.status().challenge()).isNull();
        assertThat(detail.timeline().get(0).kind()).isEqualTo(EventKind.CHALLENGE_CANCELLED);
    }

    @Test
    void C3_a_second_link_within_the_pause_is_refused_and_so_is_one_too_many_in_an_hour() {
        sends(anna, FIRST);
        assertThat(refusal(sends(anna, FIRST))).isEqualTo(Refusal.COOLDOWN);
        for (int person = 0; person < 4; person++) {
            assertThat(sends(product.person("person" + person, ""), FIRST).value())
                    .isPresent();
        }
        assertThat(refusal(sends(product.person("one.more", ""), FIRST))).isEqualTo(Refusal.RATE_LIMITED);
    }

    @Test
    void D1_a_list_with_a_poor_entry_is_not_stored_at_all() {
        allow("acme.example");
        DomainsAnswer answer = product.footbridge
                .administration()
                .changeAllowedDomains(
                        Product.ACME, List.of("good.example", "not a domain"), Product.administrating(admin));
        assertThat(answer)
                .isInstanceOfSatisfying(
                        DomainsAnswer.NotStored.class,
                        refused -> assertThat(refused.entries()).hasSize(1));
        assertThat(product.tenant().domains().allowed().entries()).hasSize(1);
    }

    @Test
    void D1_a_stored_list_is_in_force_and_on_record_with_its_size() {
        DomainsAnswer answer = product.footbridge
                .administration()
                .changeAllowedDomains(
                        Product.ACME, List.of("acme.example", "home.example"), Product.administrating(admin));
        assertThat(answer).isEqualTo(new DomainsAnswer.Stored(product.tenant().domains()));
        assertThat(newest().kind()).isEqualTo(EventKind.ALLOWED_DOMAINS_CHANGED);
        assertThat(newest().detail()).isEqualTo("2");
        assertThat(newest().actor().user()).isEqualTo(admin.user());
    }

    @Test
    void D6_the_switch_is_stored_and_on_record_with_the_list_and_stays_when_only_the_list_changes() {
        DomainsAnswer answer = changeDomains(true, "acme.example");
        assertThat(answer).isEqualTo(new DomainsAnswer.Stored(product.tenant().domains()));
        assertThat(product.tenant().domains().refusePublicProviders()).isTrue();
        assertThat(newest().detail()).isEqualTo("1 NO_PUBLIC_PROVIDERS");
        allow("home.example");
        assertThat(product.tenant().domains().refusePublicProviders()).isTrue();
        assertThat(newest().detail()).isEqualTo("1 NO_PUBLIC_PROVIDERS");
        assertThat(changeDomains(false, "not a domain")).isInstanceOf(DomainsAnswer.NotStored.class);
        assertThat(product.tenant().domains().refusePublicProviders()).isTrue();
        changeDomains(false);
        assertThat(product.tenant().domains()).isEqualTo(DomainPolicy.open());
        assertThat(newest().detail()).isEqualTo("0");
    }

    @Test
    void D6_a_public_provider_is_refused_as_such_for_an_administrator_too() {
        changeDomains(true);
        for (Answer<UserDetail> answer :
                List.of(sends(anna, "anna@gmail.com"), saves(anna, "anna@x.gmail.com", "anna@x.gmail.com"))) {
            assertThat(refusal(answer)).isEqualTo(Refusal.DOMAIN_NOT_ALLOWED);
            assertThat(answer.refused().map(Refused::publicProvider)).contains(EmailDomain.of("gmail.com"));
        }
        assertThat(saves(anna, "anna@acme.example", "anna@acme.example").value())
                .isPresent();
    }

    private DomainsAnswer changeDomains(boolean refuse, String... entries) {
        return product.footbridge
                .administration()
                .changeDomains(Product.ACME, List.of(entries), refuse, Product.administrating(admin));
    }

    @Test
    void nothing_is_stored_for_a_tenant_that_does_not_exist() {
        TenantId nowhere = new TenantId("nowhere");
        assertThat(product.footbridge
                        .administration()
                        .changeAllowedDomains(nowhere, List.of("acme.example"), Product.administrating(admin)))
                .isEqualTo(new DomainsAnswer.Conflict());
        assertThat(product.footbridge.texts().change(nowhere, help("Call us"), Product.administrating(admin)))
                .isEqualTo(new Changed.Conflict());
        assertThat(refusal(product.footbridge.administration().tenant(nowhere))).isEqualTo(Refusal.NOT_FOUND);
    }

    @Test
    void P5_the_help_text_is_kept_and_its_change_is_on_record() {
        assertThat(product.footbridge.texts().change(Product.ACME, help("Call 031-100"), Product.administrating(admin)))
                .isEqualTo(new Changed.Stored(TenantTexts.of(help("Call 031-100"))));
        assertThat(granted(product.footbridge.administration().tenant(Product.ACME))
                        .helpText())
                .isEqualTo("Call 031-100");
        assertThat(newest().kind()).isEqualTo(EventKind.HELP_TEXT_CHANGED);
    }

    @Test
    void texts_with_a_gap_that_nobody_fills_are_not_stored() {
        assertThat(product.footbridge
                        .texts()
                        .change(Product.ACME, help("Call {nobody}"), Product.administrating(admin)))
                .isInstanceOfSatisfying(
                        Changed.NotStored.class,
                        answer -> assertThat(answer.faults().values())
                                .containsExactly(new TextFault(TextFault.Kind.UNKNOWN_GAP, "{nobody}")));
        assertThat(product.tenant().helpText()).isEmpty();
    }

    private static List<TenantText> help(String text) {
        return List.of(new TenantText(TextKind.HELP, TextLanguage.EN, text));
    }

    @Test
    void A6_the_list_holds_everybody_of_the_tenant() {
        assertThat(product.footbridge
                        .administration()
                        .users(Product.ACME, new UserProjection.Query("", null, null, 10, null))
                        .users())
                .extracting(row -> row.id().value())
                .containsExactlyInAnyOrder("admin", "anna");
    }

    @Test
    void the_timeline_is_newest_first_and_never_longer_than_a_hundred() {
        for (int i = 0; i < 120; i++) {
            saves(anna, "anna." + i + "@acme.example", "anna." + i + "@acme.example");
        }
        assertThat(granted(product.footbridge.administration().user(anna)).timeline())
                .hasSize(100)
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
    }

    @Test
    void a_person_the_directory_has_lost_is_not_found() {
        product.directory.remove(anna);
        assertThat(refusal(product.footbridge.administration().user(anna))).isEqualTo(Refusal.NOT_FOUND);
    }

    private AuditEntry newest() {
        List<AuditEntry> entries = product.world.auditChain().waiting(Product.ACME, 1_000);
        return entries.get(entries.size() - 1);
    }

    private void allow(String domain) {
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of(domain), Product.administrating(admin));
    }

    private void switchTo(Phase phase) {
        int lockedOut = product.world.tenants().countPeople(Product.ACME, null).lockedOut();
        product.footbridge.phaseSwitch().switchTo(Product.ACME, phase, lockedOut, admin, Product.administrating(admin));
        assertThat(product.tenant().phase()).isEqualTo(phase);
    }

    private Answer<UserDetail> saves(UserKey user, String address, String confirmation) {
        return product.footbridge
                .administration()
                .setAddress(user, address, confirmation, false, Replace.NOTHING, Product.administrating(admin));
    }

    private Answer<UserDetail> sends(UserKey user, String address) {
        return product.footbridge
                .administration()
                .setAddress(user, address, address, true, Replace.NOTHING, Product.administrating(admin));
    }

    private static <T> T granted(Answer<T> answer) {
        return answer.value().orElseThrow();
    }

    private static Refusal refusal(Answer<?> answer) {
        return answer.refused().map(Refused::refusal).orElseThrow();
    }
}
