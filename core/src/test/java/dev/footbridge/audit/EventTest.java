package dev.footbridge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserId;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is kept of an event: rows that were written before must mean the same for ever. */
class EventTest {
    private static final EmailAddress ANNA =
            EmailAddress.parse("anna@foretaget.example").accepted().orElseThrow();
    private static final List<Event> ONE_OF_EACH = List.of(
            new AddressEvent.AddressSaved(ANNA),
            new AddressEvent.CodeSent(ANNA),
            new AddressEvent.LinkSent(ANNA),
            new UserEvent.WrongCode(4),
            new AddressEvent.AddressVerified(ANNA),
            UserEvent.AddressTaken.of(ANNA),
            new AddressEvent.Linked(ANNA),
            new UserEvent.AccountRefused(AccountRefusal.AMBIGUOUS),
            new AddressEvent.ChallengeCancelled(ANNA),
            new AddressEvent.ChallengeExpired(ANNA),
            new AddressEvent.LinkRejected(ANNA),
            new AddressEvent.LinkRemoved(ANNA),
            new AddressEvent.LinkReplaced(ANNA),
            new UserEvent.Deactivated(),
            new TenantEvent.AllowedDomainsChanged(3, false),
            new TenantEvent.HelpTextChanged(),
            new RolloutEvent.PhaseSwitched(Phase.ACTIVE),
            new RolloutEvent.WaveActivated("north"),
            new RolloutEvent.ActivationPlanned(LocalDateTime.of(2026, 3, 1, 8, 0)),
            new RolloutEvent.PlanCancelled(),
            new RolloutEvent.PlanFailed("LOCKED_OUT_CHANGED"),
            new BreakGlassEvent.BreakGlassNamed(new UserId("u1")),
            new BreakGlassEvent.BreakGlassOpened(),
            new SignInEvent.ShadowVerdict("UNLINKED"),
            new SignInEvent.SignInAllowed("LINKED"),
            new SignInEvent.SignInRefused("UNLINKED"),
            new SignInEvent.RoundTripProved(),
            new TenantEvent.AuditExported(12),
            new AddressEvent.AddressCleared(ANNA),
            new TenantEvent.UsersExported(7),
            new BulkEvent.BulkStarted(40),
            new BulkEvent.BulkPaused(),
            new BulkEvent.BulkResumed(),
            new BulkEvent.BulkCancelled(),
            new BulkEvent.BulkDone(38),
            new TenantEvent.AuditListed(),
            new UserEvent.PersonExported(),
            new TenantEvent.PersonErased(9),
            new AddressEvent.ReminderSent(ANNA),
            new TenantEvent.RemindersChanged(true),
            new UserEvent.NoticesSent(2),
            new SignInEvent.SignedOutByProvider(),
            new ReportEvent.ReportChanged(3),
            new ReportEvent.ReportSent(10),
            new ReportEvent.ReportDelayed(1));

    @Test
    void every_kind_has_its_event_and_every_event_its_kind() {
        assertThat(ONE_OF_EACH.stream().map(Event::kind)).containsExactly(EventKind.values());
        assertThat(ONE_OF_EACH.stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(
                        records(Event.class).<Class<?>>map(c -> c).toList());
    }

    @Test
    void an_event_with_an_address_is_kept_with_the_masked_one() {
        assertThat(ONE_OF_EACH.stream()
                        .filter(AddressEvent.class::isInstance)
                        .map(Event::detail)
                        .distinct())
                .containsExactly("a***@foretaget.example");
        assertThat(ONE_OF_EACH.toString()).doesNotContain("anna");
    }

    @Test
    void other_details_are_numbers_and_names_as_they_always_were() {
        assertThat(ONE_OF_EACH.stream()
                        .filter(event -> !(event instanceof AddressEvent))
                        .map(Event::detail))
                .containsExactly(
                        "4",
                        "a***@foretaget.example",
                        "AMBIGUOUS",
                        "",
                        "3",
                        "",
                        "ACTIVE",
                        "north",
                        "2026-03-01T08:00",
                        "",
                        "LOCKED_OUT_CHANGED",
                        "u1",
                        "",
                        "UNLINKED",
                        "LINKED",
                        "UNLINKED",
                        "",
                        "12",
                        "7",
                        "40",
                        "",
                        "",
                        "",
                        "38",
                        "",
                        "",
                        "9",
                        "ON",
                        "2",
                        "",
                        "3",
                        "10",
                        "1");
        assertThat(new TenantEvent.RemindersChanged(false).detail()).isEqualTo("OFF");
        assertThat(TenantEvent.AllowedDomainsChanged.to(DomainPolicy.open().refusingPublicProviders()))
                .isEqualTo(new TenantEvent.AllowedDomainsChanged(0, true));
        assertThat(new TenantEvent.AllowedDomainsChanged(2, true).detail()).isEqualTo("2 NO_PUBLIC_PROVIDERS");
        assertThat(UserEvent.AddressTaken.of(null).detail()).isEmpty();
        assertThat(new BreakGlassEvent.BreakGlassNamed(null).detail()).isEmpty();
    }

    @Test
    void a_whole_address_is_not_taken_for_a_masked_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MaskedAddress("anna@foretaget.example"))
                .withMessageNotContaining("anna");
    }

    private static Stream<Class<?>> records(Class<?> sealed) {
        return sealed.isSealed()
                ? Arrays.stream(sealed.getPermittedSubclasses()).flatMap(EventTest::records)
                : Stream.of(sealed);
    }
}
