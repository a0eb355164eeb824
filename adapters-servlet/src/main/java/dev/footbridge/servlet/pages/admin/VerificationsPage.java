package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.Answer;
import dev.footbridge.BulkAnswer;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.bulk.Preview;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows who would get a link of those whom the users view shows, and begins to send (A5). */
final class VerificationsPage {
    private final Footbridge footbridge;
    private final AdminPages pages;

    VerificationsPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    /** While a job is open, there is nothing to choose: its page says how far it has come. */
    WebResult show(WebRequest request) {
        Optional<UUID> open = footbridge
                .bulkVerification()
                .newest(request.signedIn().user().tenant())
                .filter(status -> status.job().state().isOpen())
                .map(status -> status.job().id());
        return open.isPresent()
                ? WebResult.redirect(JobPath.of(request.base(), open.get()) + Flash.BULK_OPEN.query())
                : preview(request, null);
    }

    WebResult start(WebRequest request) {
        UserKey me = request.signedIn().user();
        BulkAnswer answer = footbridge
                .bulkVerification()
                .start(me.tenant(), UsersFilter.of(request).selection(), request.administrator(Actor.Channel.PAGE));
        if (answer instanceof BulkAnswer.Denied denied) {
            return preview(request, new Problem("", pages.speech(request).refusal(denied.why())));
        }
        return JobPath.begun(request.base(), answer);
    }

    private WebResult preview(WebRequest request, @Nullable Problem refused) {
        UserKey me = request.signedIn().user();
        UsersFilter filter = UsersFilter.of(request);
        AdminWords say = pages.speech(request);
        Answer<Preview> answer = footbridge.bulkVerification().preview(me.tenant(), filter.selection(), me.user());
        Preview preview = answer.value().orElse(new Preview(0, 0, ImmutableMap.of(), ImmutableMap.of()));
        List<Problem> problems = answer.refused()
                .map(why -> List.of(new Problem("", say.refusal(why))))
                .orElse(refused == null ? List.of() : List.of(refused));
        return pages.page(
                request,
                problems.isEmpty() ? 200 : 422,
                Place.VERIFICATIONS,
                say.of("bulk.title"),
                view(request, say, filter, preview),
                problems);
    }

    private VerificationsView view(WebRequest request, AdminWords say, UsersFilter filter, Preview preview) {
        int mails = preview.mails();
        boolean whole = preview.examined() == preview.matching();
        return new VerificationsView(
                mails == 0 ? say.of("bulk.nobody") : say.counted("bulk.would", mails),
                whole
                        ? ""
                        : say.of(
                                "bulk.examined",
                                "examined",
                                say.number(preview.examined()),
                                "matching",
                                say.number(preview.matching())),
                figures(say, "bulk.address.", preview.mailed()),
                figures(say, "bulk.skip.", preview.skipped()),
                filter.fields(),
                mails == 0 && whole ? "" : whole ? say.counted("bulk.send", mails) : say.of("bulk.sendAll"),
                mails == 0
                        ? ""
                        : say.of(
                                "bulk.takes",
                                "time",
                                say.duration(
                                        footbridge.bulkVerification().pace().timeFor(mails))),
                filter.address(request.base(), null));
    }

    private static List<Figure> figures(AdminWords say, String words, ImmutableMap<? extends Enum<?>, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> new Figure(say.of(words + count.getKey()), say.number(count.getValue())))
                .toList();
    }
}
