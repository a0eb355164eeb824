package dev.footbridge.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** To whom the weekly report goes, and when. */
class ReportPlanTest {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Instant SEVEN = Instant.parse("2026-11-23T06:00:00Z");
    private static final EmailAddress EVA = EmailAddress.of("eva@acme.example");
    private static final EmailAddress BO = EmailAddress.of("bo@acme.example");
    private static final ReportPlan BOTH = ReportPlan.off().to(ImmutableSet.of(EVA, BO));

    @Test
    void it_goes_to_nobody_until_somebody_is_named() {
        assertThat(ReportPlan.off().due(SEVEN, STOCKHOLM)).isEmpty();
        assertThat(ReportPlan.off().next(SEVEN, STOCKHOLM)).isEmpty();
    }

    @Test
    void it_is_due_on_mondays_from_seven_on_the_wall_of_the_tenant() {
        assertThat(BOTH.due(SEVEN, STOCKHOLM)).containsExactly(EVA, BO);
        assertThat(BOTH.due(SEVEN.minusMillis(1), STOCKHOLM)).isEmpty();
        assertThat(BOTH.due(Instant.parse("2026-11-23T22:59:59Z"), STOCKHOLM)).hasSize(2);
        assertThat(BOTH.due(Instant.parse("2026-11-23T23:00:00Z"), STOCKHOLM)).isEmpty();
        assertThat(BOTH.due(SEVEN.minus(Duration.ofDays(1)), STOCKHOLM)).isEmpty();
        assertThat(BOTH.due(SEVEN, ZoneId.of("UTC"))).isEmpty();
        assertThat(BOTH.due(Instant.parse("2026-11-22T18:00:00Z"), ZoneId.of("Pacific/Auckland")))
                .hasSize(2);
    }

    @Test
    void what_a_node_has_taken_on_itself_is_due_no_more_that_day_and_again_a_week_later() {
        ReportPlan taken = BOTH.taken(MONDAY);
        assertThat(taken.sentOn()).isEqualTo(MONDAY);
        assertThat(taken.recipients()).containsExactly(EVA, BO);
        assertThat(taken.due(SEVEN.plusSeconds(3600), STOCKHOLM)).isEmpty();
        assertThat(taken.due(SEVEN.plus(Duration.ofDays(7)), STOCKHOLM)).hasSize(2);
    }

    @Test
    void who_could_not_be_given_it_is_tried_again_that_day_only() {
        ReportPlan again = BOTH.taken(MONDAY).givenBack(MONDAY, ImmutableSet.of(BO));
        assertThat(again.waiting()).containsExactly(BO);
        assertThat(again.due(SEVEN.plusSeconds(900), STOCKHOLM)).containsExactly(BO);
        assertThat(again.taken(MONDAY).waiting()).isEmpty();
        assertThat(again.due(SEVEN.plus(Duration.ofDays(1)), STOCKHOLM)).isEmpty();
        assertThat(again.due(SEVEN.plus(Duration.ofDays(7)), STOCKHOLM)).containsExactly(EVA, BO);
    }

    @Test
    void nothing_is_given_back_for_another_day_or_to_somebody_who_is_gone() {
        ReportPlan taken = BOTH.taken(MONDAY);
        assertThat(taken.givenBack(MONDAY.minusWeeks(1), ImmutableSet.of(BO))).isEqualTo(taken);
        assertThat(taken.to(ImmutableSet.of(EVA))
                        .givenBack(MONDAY, ImmutableSet.of(BO))
                        .waiting())
                .isEmpty();
        ReportPlan waits = taken.givenBack(MONDAY, ImmutableSet.of(EVA, BO));
        assertThat(waits.to(ImmutableSet.of(BO)).waiting()).containsExactly(BO);
        assertThat(waits.to(ImmutableSet.of(BO)).sentOn()).isEqualTo(MONDAY);
    }

    @Test
    void the_next_one_is_told_to_the_minute() {
        assertThat(BOTH.next(SEVEN, STOCKHOLM)).contains(SEVEN);
        assertThat(BOTH.next(SEVEN.plusSeconds(60), STOCKHOLM)).contains(SEVEN.plusSeconds(60));
        assertThat(BOTH.next(SEVEN.minusSeconds(60), STOCKHOLM)).contains(SEVEN);
        assertThat(BOTH.next(SEVEN.minus(Duration.ofDays(6)), STOCKHOLM)).contains(SEVEN);
        Instant weekLater = Instant.parse("2026-11-30T06:00:00Z");
        assertThat(BOTH.taken(MONDAY).next(SEVEN.plusSeconds(60), STOCKHOLM)).contains(weekLater);
        assertThat(BOTH.next(SEVEN.plus(Duration.ofDays(1)), STOCKHOLM)).contains(weekLater);
    }

    @Test
    void one_to_look_at_is_sent_once_a_minute() {
        assertThat(BOTH.pauseLeft(SEVEN)).isZero();
        ReportPlan tried = BOTH.tried(SEVEN);
        assertThat(tried.pauseLeft(SEVEN)).isEqualTo(Duration.ofMinutes(1));
        assertThat(tried.pauseLeft(SEVEN.plusSeconds(59))).isEqualTo(Duration.ofSeconds(1));
        assertThat(tried.pauseLeft(SEVEN.plusSeconds(60))).isZero();
        assertThat(tried.pauseLeft(SEVEN.plusSeconds(90))).isZero();
        assertThat(tried.due(SEVEN, STOCKHOLM)).as("not the weekly one").hasSize(2);
        ReportPlan kept = tried.to(ImmutableSet.of(BO)).taken(MONDAY).givenBack(MONDAY, ImmutableSet.of(BO));
        assertThat(kept.triedAt()).isEqualTo(SEVEN);
    }

    @Test
    void ten_may_get_it_and_only_recipients_wait() {
        assertThat(ReportPlan.off().to(people(10)).recipients()).hasSize(10);
        assertThatIllegalArgumentException().isThrownBy(() -> BOTH.to(people(11)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportPlan(ImmutableSet.of(BO), MONDAY, ImmutableSet.of(EVA), null));
    }

    @Test
    void addresses_are_not_told_by_chance() {
        assertThat(BOTH.taken(MONDAY).toString()).isEqualTo("ReportPlan[2 recipients, last on 2026-11-23]");
    }

    private static ImmutableSet<EmailAddress> people(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> EmailAddress.of("p" + each + "@acme.example"))
                .collect(ImmutableSet.toImmutableSet());
    }
}
