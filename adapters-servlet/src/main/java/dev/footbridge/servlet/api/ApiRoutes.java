package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.words.Words;
import java.util.List;

/**
 * All calls below {@code /api/v1} and their description. Each route checks by itself who may, and the shape of the
 * request; the token against forged requests is left to whoever serves the routes.
 */
public final class ApiRoutes {
    private final Footbridge footbridge;
    private final WebSettings settings;
    private final Words words;
    private final Problems problems;

    public ApiRoutes(Footbridge footbridge, WebSettings settings, Words words) {
        this.footbridge = footbridge;
        this.settings = settings;
        this.words = words;
        this.problems = new Problems(words);
    }

    public List<Route> routes() {
        Entrance entrance = new Entrance(problems);
        ImmutableList.Builder<Route> routes = ImmutableList.builder();
        for (Call call : calls()) {
            routes.add(entrance.route(call));
        }
        return routes.add(Route.get("/openapi.yaml", Access.ANYBODY, request -> ApiDescription.result()))
                .build();
    }

    /** Errors of the same kind for whoever serves the routes. */
    public Problems problems() {
        return problems;
    }

    List<Call> calls() {
        Replies replies = new Replies(problems);
        PhaseCalls phase = new PhaseCalls(footbridge.phaseSwitch(), replies, words);
        return ImmutableList.<Call>builder()
                .addAll(new MyCalls(footbridge.selfService(), replies).all())
                .addAll(new LinkCalls(footbridge.verificationLinks(), replies, settings.productName()).all())
                .addAll(new UserCalls(footbridge.administration(), replies).all())
                .addAll(new PersonCalls(footbridge.personData(), replies).all())
                .add(new ExplanationCall(footbridge.signIn(), replies, words).call())
                .addAll(new DomainCalls(footbridge.administration(), footbridge.allowedDomainsPreview(), replies, words)
                        .all())
                .add(new ScheduleCall(footbridge::recurringJobs).call())
                .add(new ShadowCall(footbridge.signIn().shadows(), replies).call())
                .add(new ConflictCalls(footbridge.conflicts(), replies).call())
                .addAll(new TextCalls(footbridge, replies, words).all())
                .addAll(new ReminderCalls(footbridge, replies).all())
                .add(new ReadinessCall(footbridge.readiness(), replies).call())
                .addAll(new ReportCalls(footbridge.readiness().weekly(), replies).all())
                .addAll(phase.all())
                .addAll(new RolloutCalls(footbridge, phase, replies).all())
                .addAll(new BulkCalls(footbridge.bulkVerification(), replies).all())
                .addAll(new AuditCalls(footbridge.auditHistory(), footbridge.auditProof()).all())
                .build();
    }
}
