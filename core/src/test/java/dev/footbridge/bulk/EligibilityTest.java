package dev.footbridge.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.bulk.Verdict.AddressSource;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.Origin;
import dev.footbridge.provisioning.Proof;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.provisioning.Verified;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHasher;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.SendPolicy;
import dev.footbridge.verification.Usage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who gets a mail from a job, at which address, and who does not and why (A5). */
class EligibilityTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final UserKey ANNA = UserKey.of("acme", "anna");
    private static final EmailAddress SAVED = EmailAddress.of("saved@acme.example");
    private static final EmailAddress WORK = EmailAddress.of("anna@acme.example");
    private static final EmailAddress PRIVATE = EmailAddress.of("anna@home.example");
    private static final Eligibility.Person PERSON = new Eligibility.Person(ANNA.user(), true, SignInKind.INTERACTIVE);
    private static final Proof PROOF = new Proof(Proof.Kind.LINK, new UUID(1, 1));

    private final Eligibility rule = allowing();

    @Test
    void A5_the_saved_address_comes_first_and_the_host_is_not_asked() {
        assertThat(rule.judge(PERSON, in(saved()), EligibilityTest::nobodyAsks))
                .isEqualTo(mail(SAVED, AddressSource.SAVED));
    }

    @Test
    void A5_without_a_saved_address_it_is_where_an_administrator_sent_a_link_before() {
        ProvisioningState state = awaiting(Origin.ADMIN, null, NOON.minus(Duration.ofHours(24)));
        assertThat(rule.judge(PERSON, in(state), EligibilityTest::nobodyAsks))
                .isEqualTo(mail(WORK, AddressSource.SENT_BEFORE));
    }

    @Test
    void A5_what_the_user_typed_is_not_taken_over_by_an_administrator() {
        ProvisioningState state = awaiting(Origin.SELF, null, NOON.minus(Duration.ofDays(2)));
        assertThat(rule.judge(PERSON, in(state), List::of)).isEqualTo(skip(SkipReason.NO_ADDRESS));
    }

    @Test
    void A5_else_it_is_the_first_address_that_may_be_suggested_and_is_allowed() {
        assertThat(rule.judge(PERSON, in(Unlinked.fresh()), () -> List.of(PRIVATE, WORK)))
                .isEqualTo(mail(PRIVATE, AddressSource.SUGGESTED));
        assertThat(allowing("acme.example").judge(PERSON, in(Unlinked.fresh()), () -> List.of(PRIVATE, WORK)))
                .isEqualTo(mail(WORK, AddressSource.SUGGESTED));
    }

    @Test
    void A5_nobody_without_an_address_gets_a_mail() {
        assertThat(rule.judge(PERSON, in(Unlinked.fresh()), List::of)).isEqualTo(skip(SkipReason.NO_ADDRESS));
    }

    @Test
    void D2_an_address_outside_the_allowed_domains_gets_no_mail_and_a_saved_one_is_not_passed_over() {
        Eligibility elsewhere = allowing("home.example");
        assertThat(elsewhere.judge(PERSON, in(saved()), () -> List.of(PRIVATE)))
                .isEqualTo(skip(SkipReason.DOMAIN_NOT_ALLOWED));
        assertThat(elsewhere.judge(PERSON, in(Unlinked.fresh()), () -> List.of(WORK)))
                .isEqualTo(skip(SkipReason.DOMAIN_NOT_ALLOWED));
    }

    @Test
    void A5_people_who_are_linked_or_nearly_so_get_no_mail() {
        ProvisioningState linked = new Linked(WORK, AccountKey.of("https://idp.example", "s"), NOON, PROOF, null);
        assertThat(rule.judge(PERSON, in(linked), EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.ALREADY_LINKED));
        assertThat(rule.judge(PERSON, in(new Verified(WORK, NOON, PROOF, null, SAVED)), EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.BEING_LINKED));
        ProvisioningState refused = new Verified(WORK, NOON, PROOF, AccountRefusal.AMBIGUOUS, SAVED);
        assertThat(rule.judge(PERSON, in(refused), EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.ACCOUNT_REFUSED));
    }

    @Test
    void A5_the_own_user_a_deactivated_one_and_one_with_internal_credentials_get_no_mail() {
        assertThat(new Eligibility(ANNA.user(), DomainPolicy.open(), SendPolicy.standard(), NOON)
                        .judge(PERSON, in(saved()), EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.OWN_USER));
        assertThat(rule.judge(
                        new Eligibility.Person(ANNA.user(), false, SignInKind.INTERACTIVE),
                        in(saved()),
                        EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.DEACTIVATED));
        assertThat(rule.judge(
                        new Eligibility.Person(ANNA.user(), true, SignInKind.INTERNAL_ONLY),
                        in(saved()),
                        EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.INTERNAL_CREDENTIALS));
    }

    @Test
    void A5_what_was_sent_within_a_day_and_still_works_is_not_sent_again() {
        ProvisioningState recent =
                awaiting(Origin.ADMIN, SAVED, NOON.minus(Duration.ofHours(24)).plusMillis(1));
        assertThat(rule.judge(PERSON, in(recent), EligibilityTest::nobodyAsks))
                .isEqualTo(skip(SkipReason.RECENTLY_SENT));
        ProvisioningState older = awaiting(Origin.ADMIN, SAVED, NOON.minus(Duration.ofHours(24)));
        assertThat(rule.judge(PERSON, in(older), EligibilityTest::nobodyAsks))
                .isEqualTo(mail(SAVED, AddressSource.SAVED));
    }

    @Test
    void C3_the_limit_of_a_user_stands_before_a_job_too() {
        Provisioning fresh = Provisioning.fresh(ANNA);
        Usage used = Usage.none().withSend(NOON.minusSeconds(29));
        Provisioning after = new Provisioning(ANNA, 3, 1, saved(), used);
        assertThat(rule.judge(PERSON, after, EligibilityTest::nobodyAsks)).isEqualTo(skip(SkipReason.COOLDOWN));
        assertThat(rule.judge(
                        PERSON, new Provisioning(ANNA, 3, 1, saved(), fresh.usage()), EligibilityTest::nobodyAsks))
                .isEqualTo(mail(SAVED, AddressSource.SAVED));
    }

    private static List<EmailAddress> nobodyAsks() {
        return fail("The host is asked though an address is known");
    }

    private static Eligibility allowing(String... domains) {
        DomainPolicy allowed = DomainPolicy.of(
                AllowedDomains.parse(List.of(domains)).accepted().orElseThrow());
        return new Eligibility(new UserId("admin"), allowed, SendPolicy.standard(), NOON);
    }

    private static ProvisioningState saved() {
        return new Unlinked(SAVED, UnlinkReason.NEVER_LINKED);
    }

    private static ProvisioningState awaiting(Origin origin, EmailAddress saved, Instant sentAt) {
        KeyedHasher hasher = new KeyedHasher(SecretKeys.of(
                "k1", Map.of("k1", "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII))));
        UUID id = new UUID(2, 2);
        Challenge link = new Challenge(
                id,
                Challenge.Kind.LINK,
                hasher.ofSecret(ANNA, id, WORK, "token"),
                sentAt,
                sentAt.plus(Duration.ofDays(5)));
        return new AwaitingVerification(WORK, ImmutableList.of(link), 0, origin, saved);
    }

    private static Provisioning in(ProvisioningState state) {
        return new Provisioning(ANNA, 3, 1, state, Usage.none());
    }

    private static Verdict mail(EmailAddress address, AddressSource source) {
        return new Verdict.Mail(address, source);
    }

    private static Verdict skip(SkipReason reason) {
        return new Verdict.Skip(reason);
    }
}
