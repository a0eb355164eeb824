package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.schedule.JobReport;
import dev.footbridge.schedule.RecurringJob;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulePageTest {
    private static final Instant EIGHT = Instant.parse("2026-11-23T07:00:00Z");
    private final AdminScene scene = new AdminScene();

    @Test
    void before_anything_was_started_the_page_says_so() {
        assertThat(html(scene.get("/admin/schedule"))).contains("Inget har startats än.");
    }

    @Test
    void a_job_that_fails_stands_out_with_when_and_how_often() {
        ScheduleView view = view(
                new JobReport(RecurringJob.SEALING, EIGHT, null, 0, "", false, EIGHT.plusSeconds(5)),
                new JobReport(RecurringJob.LEAVERS, null, EIGHT, 3, "java.lang.IllegalStateException", false, EIGHT),
                new JobReport(RecurringJob.PHASES, EIGHT, null, 0, "", true, EIGHT),
                new JobReport(RecurringJob.INVITATIONS, null, null, 0, "", false, EIGHT));
        assertThat(view.failing()).isTrue();
        assertThat(view.sentence()).isEqualTo("1 jobb misslyckades senast");
        assertThat(view.lines().stream().map(line -> line.badge().text()))
                .containsExactly("Fungerar", "Misslyckas", "Pågår", "Inte kört än");
        ScheduleView.Line failing = view.lines().get(1);
        assertThat(failing.fault()).contains("23 november 2026", "08.00", "3 gånger i rad");
        assertThat(failing.last()).isEqualTo("–");
        assertThat(view.lines().get(0).fault()).isEmpty();
        assertThat(view.lines().get(0).last()).contains("08.00");
        assertThat(view.lines().get(2).next()).isEmpty();
    }

    @Test
    void when_all_is_well_one_sentence_says_it() {
        ScheduleView view = view(new JobReport(RecurringJob.SEALING, EIGHT, EIGHT, 0, "", false, EIGHT));
        assertThat(view.failing()).isFalse();
        assertThat(view.sentence()).isEqualTo("Allt fungerar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void O5_every_job_has_a_name_and_a_purpose_in_every_language(String language) {
        scene.locale = Locale.forLanguageTag(language);
        List<ScheduleView.Line> lines = view(Stream.of(RecurringJob.values())
                        .map(job -> new JobReport(job, EIGHT, null, 0, "", false, EIGHT))
                        .toArray(JobReport[]::new))
                .lines();
        assertThat(lines)
                .hasSize(RecurringJob.values().length)
                .allSatisfy(line -> assertThat(line.name()).isNotBlank())
                .allSatisfy(line -> assertThat(line.purpose()).isNotBlank());
    }

    private ScheduleView view(JobReport... reports) {
        return ScheduleView.of(
                List.of(reports), new AdminWords(scene.words, scene.locale), ZoneId.of("Europe/Stockholm"), "/again");
    }
}
