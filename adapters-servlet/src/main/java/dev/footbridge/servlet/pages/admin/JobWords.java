package dev.footbridge.servlet.pages.admin;

import dev.footbridge.BulkStatus;
import dev.footbridge.bulk.BulkJob;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Progress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A job in words. */
final class JobWords {
    private final AdminWords say;
    private final String base;
    private final ZoneId zone;

    JobWords(AdminWords say, String base, ZoneId zone) {
        this.say = say;
        this.base = base;
        this.zone = zone;
    }

    /** @param mayAct whether the reader may do more than look */
    JobView view(BulkStatus status, String starter, boolean mayAct) {
        BulkJob job = status.job();
        int done = status.progress().done();
        return new JobView(
                say.of("bulk.state." + job.state()),
                JobPath.of(base, job.id()),
                status.total(),
                done,
                say.of("bulk.progress", "done", say.number(done), "total", say.number(status.total())),
                facts(status, starter),
                figures(status),
                mayAct ? actions(status) : List.of(),
                job.state() == JobState.RUNNING || status.isStillDelivering(),
                base + "/api/v1/admin/jobs/" + job.id() + "/results");
    }

    private List<Figure> facts(BulkStatus status, String starter) {
        BulkJob job = status.job();
        List<Figure> facts = new ArrayList<>();
        facts.add(new Figure(say.of("bulk.startedBy"), starter));
        facts.add(new Figure(say.of("bulk.startedAt"), say.exactly(job.startedAt(), zone)));
        Instant end = job.endedAt();
        if (end != null) {
            facts.add(new Figure(say.of("bulk.endedAt"), say.exactly(end, zone)));
        }
        if (job.state().isOpen()) {
            facts.add(new Figure(
                    say.of("bulk.rate"),
                    say.counted("bulk.perMinute", status.pace().mailsPerMinute())));
            facts.add(new Figure(say.of("bulk.remaining"), say.duration(status.remaining())));
        }
        return facts;
    }

    /** While people are still being looked up, those who do not stand in the job yet are waiting, too. */
    private List<Figure> figures(BulkStatus status) {
        Progress progress = status.progress();
        return List.of(
                figure("SENT", progress.sent()),
                figure("QUEUED", progress.queued()),
                figure("SKIPPED", progress.skipped()),
                figure("FAILED", progress.failed()),
                figure("WAITING", status.total() - progress.done()));
    }

    private Figure figure(String kind, int people) {
        return new Figure(say.of("bulk.result." + kind), say.number(people));
    }

    private List<JobView.Action> actions(BulkStatus status) {
        List<JobView.Action> actions = new ArrayList<>();
        JobState state = status.job().state();
        if (state == JobState.RUNNING) {
            actions.add(action("pause", false));
        } else if (state == JobState.PAUSED) {
            actions.add(action("resume", false));
        }
        if (state.isOpen()) {
            actions.add(action("cancel", true));
        }
        if (status.mayBeRepeated()) {
            actions.add(action("again", false));
        }
        return actions;
    }

    private JobView.Action action(String name, boolean stops) {
        return new JobView.Action(name, say.of("bulk.do." + name), stops);
    }
}
