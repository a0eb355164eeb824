package dev.footbridge.mail;

import dev.footbridge.readiness.Counts;
import dev.footbridge.readiness.Outlook;
import dev.footbridge.readiness.Progress;
import dev.footbridge.readiness.WeeklyReport;
import dev.footbridge.spi.Mailer.Content;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The weekly report in words, tables and a picture; whatever the picture shows stands in a table or a sentence too. */
final class ReportLetter {
    private static final List<Progress> STANDINGS =
            List.of(Progress.READY, Progress.UNDER_WAY, Progress.NOT_STARTED, Progress.BLOCKED, Progress.NOT_COUNTED);

    private final Wording say;
    private final Figures figures;
    private final WeeklyReport report;

    ReportLetter(Wording say, WeeklyReport report) {
        this.say = say;
        this.figures = say.figures();
        this.report = report;
    }

    /** What the picture comes to, and what the mail begins with. */
    String conclusion() {
        Counts counts = report.counts();
        return counts.linkedPercent().isEmpty()
                ? say.text("mail.report.is.empty")
                : say.text(
                        "mail.report.is",
                        Map.of(
                                "ready", figures.number(counts.linked()),
                                "all", figures.number(counts.total()),
                                "share", figures.number(counts.linkedPercent().getAsInt())));
    }

    List<Block> blocks(Content.ReadinessReport content) {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Paragraph(conclusion()));
        sentences().map(Block.Paragraph::new).forEach(body::add);
        body.add(standings());
        if (!report.behind().isEmpty()) {
            body.add(departments());
        }
        if (!report.history().days().isEmpty()) {
            picture().ifPresent(body::add);
            body.add(days());
        }
        body.add(say.action("mail.report.button", content.page()));
        return body;
    }

    private Stream<String> sentences() {
        Stream.Builder<String> sentences = Stream.builder();
        week().ifPresent(sentences);
        report.outlook().map(this::outlook).ifPresent(sentences);
        if (report.planned() != null) {
            sentences.add(say.validity().ofActivation(report.planned()));
        }
        return sentences.build();
    }

    private Optional<String> week() {
        OptionalInt gain = report.gainOfTheWeek();
        if (gain.isEmpty() || gain.getAsInt() < 0) {
            return Optional.empty();
        }
        int more = gain.getAsInt();
        String key = "mail.report.week" + (more == 0 ? ".none" : more == 1 ? ".one" : ".other");
        return Optional.of(say.text(key, Map.of("n", figures.number(more))));
    }

    private String outlook(Outlook outlook) {
        if (!(outlook instanceof Outlook.Between between)) {
            return say.text("mail.report.forecast." + (outlook instanceof Outlook.Reached ? "reached" : "never"));
        }
        LocalDate latest = between.latest();
        String from = figures.date(between.earliest());
        if (latest == null) {
            return say.text("mail.report.forecast.from", Map.of("from", from));
        }
        return latest.equals(between.earliest())
                ? say.text("mail.report.forecast.day", Map.of("day", from))
                : say.text("mail.report.forecast.between", Map.of("from", from, "to", figures.date(latest)));
    }

    private Block.Table standings() {
        return new Block.Table(
                say.text("mail.report.standings"),
                List.of(say.text("mail.report.standing"), say.text("mail.report.users")),
                STANDINGS.stream()
                        .map(standing -> List.of(
                                say.text("mail.report.standing." + standing),
                                figures.number(report.counts().in(standing))))
                        .toList());
    }

    private Block.Table departments() {
        return new Block.Table(
                say.text("mail.report.departments"),
                List.of(
                        say.text("mail.report.department"),
                        say.text("mail.report.linked"),
                        say.text("mail.report.total")),
                report.behind().stream()
                        .map(row -> List.of(
                                row.department().isEmpty()
                                        ? say.text("mail.report.noDepartment")
                                        : PersonText.clean(row.department()),
                                figures.number(row.linked()),
                                figures.number(row.total())))
                        .toList());
    }

    private Block.Table days() {
        return new Block.Table(
                say.text("mail.report.history"),
                List.of(say.text("mail.report.day"), say.text("mail.report.linked"), say.text("mail.report.total")),
                report.history().days().stream()
                        .map(seen -> List.of(
                                figures.date(seen.day()), figures.number(seen.linked()), figures.number(seen.total())))
                        .toList());
    }

    private Optional<Block> picture() {
        ChartWords words = new ChartWords(
                say.text("mail.report.linked"),
                say.text("mail.report.total"),
                say.text("mail.report.forecast"),
                say.text("mail.report.planned"),
                figures::shortDate,
                figures::number);
        return report.drawing(say.zone())
                .flatMap(drawing -> ChartPicture.of(drawing, words))
                .map(png -> new Block.Picture(say.partId("burn-up"), png, alternative()));
    }

    private String alternative() {
        return week().map(week -> conclusion() + " " + week).orElse(conclusion());
    }
}
