package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration.UserDetail;
import dev.footbridge.AuditHistory;
import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.servlet.pages.SignInLines;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One user: the state in words, what may be done about it, and all that happened (A1 to A3, A7). */
final class UserPage {
    private static final int SIGN_INS = 20;

    private final Footbridge footbridge;
    private final AdminPages pages;

    UserPage(Footbridge footbridge, AdminPages pages) {
        this.footbridge = footbridge;
        this.pages = pages;
    }

    WebResult show(WebRequest request) {
        return show(request, 200, null, List.of());
    }

    /** @param typed what stands in the form; null for what is known of the user */
    WebResult show(WebRequest request, int status, @Nullable Typed typed, List<Problem> problems) {
        Optional<UserDetail> found = find(request);
        if (found.isEmpty()) {
            return pages.nobody(request);
        }
        UserDetail detail = found.get();
        UserView view = view(request, detail, typed);
        return pages.page(request, status, Place.USER, detail.person().name(), view, problems);
    }

    /** Says what will happen before it happens; whoever has no link has nothing to confirm. */
    WebResult confirmRemoval(WebRequest request) {
        Optional<UserDetail> found = find(request);
        if (found.isEmpty()) {
            return pages.nobody(request);
        }
        UserDetail detail = found.get();
        AdminWords say = pages.speech(request);
        UserId user = detail.person().id();
        if (!UserActions.of(request, detail, say).actions().remove()) {
            return WebResult.redirect(UserPath.of(request.base(), user));
        }
        String title = say.of("removal.title", "name", detail.person().name());
        RemovalView view = new RemovalView(
                UserPath.of(request.base(), user),
                detail.person().name(),
                new UserWords(say, detail, timeline(say, detail)).address(),
                say.of(
                        "removal." + detail.status().phase(),
                        "name",
                        detail.person().name()));
        return pages.page(request, Place.REMOVAL, title, view);
    }

    Optional<UserDetail> find(WebRequest request) {
        Optional<UserKey> user = UserPath.user(request);
        return user.flatMap(key -> footbridge.administration().user(key).value());
    }

    AdminPages pages() {
        return pages;
    }

    private Timeline timeline(AdminWords say, UserDetail detail) {
        return new Timeline(say, detail.status().tenant(), footbridge.administration());
    }

    private SignInLines.Shown signIns(AdminWords say, UserDetail detail) {
        AuditHistory history = footbridge.auditHistory();
        return say.signIns(detail.status().tenant().zone())
                .of(history.signIns(detail.status().user(), SIGN_INS), history.signInDays());
    }

    private UserView view(WebRequest request, UserDetail detail, @Nullable Typed typed) {
        AdminWords say = pages.speech(request);
        Timeline timeline = timeline(say, detail);
        UserWords words = new UserWords(say, detail, timeline);
        UserActions may = UserActions.of(request, detail, say);
        return new UserView(
                UserPath.of(request.base(), detail.person().id()),
                request.base() + "/admin/users",
                detail.person().name(),
                words.about(),
                words.badges(),
                words.sentence(),
                words.address(),
                words.refusal(),
                say.of(words.waitingTitle()),
                words.waiting(),
                may.actions(),
                form(detail, words, typed),
                may.note(),
                may.own() ? request.base() + "/account" : "",
                signIns(say, detail),
                request.signedIn().mayProvision()
                        ? request.base() + "/admin/audit?user="
                                + UserPath.encoded(detail.person().id().value())
                        : "",
                timeline.of(detail.timeline()));
    }

    /** A saved or refused address was typed twice before; an address that nobody typed is only suggested. */
    private static UserView.AddressForm form(UserDetail detail, UserWords words, @Nullable Typed typed) {
        MyStatus status = detail.status();
        List<String> suggestions = status.suggestions().stream()
                .filter(suggestion -> !Objects.equals(suggestion.address(), status.address()))
                .map(suggestion -> suggestion.address().display())
                .toList();
        String resend =
                status.challenge() == null ? "" : status.challenge().address().display();
        String known = status.state() == UserState.UNLINKED && status.saved() != null
                ? status.saved().display()
                : "";
        return typed == null
                ? new UserView.AddressForm(known, known, false, suggestions, resend, words.consequence())
                : new UserView.AddressForm(
                        typed.address(),
                        typed.confirmation(),
                        typed.endsNow(),
                        suggestions,
                        resend,
                        words.consequence());
    }
}
