package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableMap;
import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.web.PersonFile;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.UserKey;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is kept of one person: as a file, and the question and the answer about erasing it (O7). */
final class ErasurePage {
    private static final String FILE_NAME = "footbridge-person.json";

    private final Footbridge footbridge;
    private final AdminPages pages;

    ErasurePage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult data(WebRequest request) {
        Optional<UserKey> user = UserPath.user(request);
        return user.flatMap(key -> footbridge
                        .personData()
                        .export(key, actor(request))
                        .value()
                        .map(records -> PersonFile.of(key, records)))
                .map(PersonFile::text)
                .map(text -> WebResult.file(
                        "application/json", FILE_NAME, out -> out.write(text.getBytes(StandardCharsets.UTF_8))))
                .orElseGet(() -> pages.nobody(request));
    }

    WebResult ask(WebRequest request) {
        return UserPath.user(request)
                .map(user -> show(request, user, 200, List.of()))
                .orElseGet(() -> pages.nobody(request));
    }

    WebResult erase(WebRequest request) {
        Optional<UserKey> user = UserPath.user(request);
        if (user.isEmpty()) {
            return pages.nobody(request);
        }
        Optional<Refused> refused =
                footbridge.personData().erase(user.get(), actor(request)).refused();
        return refused.map(why -> show(
                        request,
                        user.get(),
                        422,
                        List.of(new Problem("", pages.speech(request).refusal(why)))))
                .orElseGet(() -> WebResult.redirect(request.base() + "/admin/users" + Flash.PERSON_ERASED.query()));
    }

    private WebResult show(WebRequest request, UserKey user, int status, List<Problem> problems) {
        AdminWords say = pages.speech(request);
        String name = name(user);
        Answer<ImmutableMap<PersonPart, Integer>> preview =
                footbridge.personData().preview(user, actor(request));
        String refusal = preview.refused().map(say::refusal).orElse("");
        List<UserView.Fact> goes = preview.value().orElse(ImmutableMap.of()).entrySet().stream()
                .map(part -> new UserView.Fact(say.of("erasure.part." + part.getKey()), say.number(part.getValue())))
                .toList();
        ErasureView view = new ErasureView(UserPath.of(request.base(), user.user()), name, goes, refusal);
        return pages.page(request, status, Place.ERASURE, say.of("erasure.title", "name", name), view, problems);
    }

    /** Somebody whom the product does not know any more may still be erased. */
    private String name(UserKey user) {
        return footbridge
                .administration()
                .user(user)
                .value()
                .map(detail -> detail.person().name())
                .orElse(user.user().value());
    }

    private static Actor actor(WebRequest request) {
        return request.administrator(Actor.Channel.PAGE);
    }
}
