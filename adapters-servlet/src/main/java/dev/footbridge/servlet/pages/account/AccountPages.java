package dev.footbridge.servlet.pages.account;

import dev.footbridge.MyStatus;
import dev.footbridge.UserState;
import dev.footbridge.servlet.pages.Problem;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.tenant.Phase;
import java.util.List;
import java.util.Map;

/** Which page shows which state. */
final class AccountPages {
    private final Templates templates;

    AccountPages(Templates templates) {
        this.templates = templates;
    }

    WebResult show(AccountView view) {
        return page(view, template(view.status()), "account.title");
    }

    /** Asks before a link is removed. */
    WebResult askBeforeRemoval(AccountView view) {
        return page(view, "remove", "remove.title");
    }

    private WebResult page(AccountView view, String template, String title) {
        Problem problem = view.problem();
        String html = templates.render("account/" + template + ".jte", Map.of("view", view));
        List<String> path = List.of(view.text("account.profile"), view.text("account.title"));
        return WebResult.page(problem == null ? 200 : problem.status(), view.title(title), html, path);
    }

    private static String template(MyStatus status) {
        UserState state = status.state();
        if (state == UserState.EXEMPT) {
            return "exempt";
        }
        if (state == UserState.LINKED) {
            return "linked";
        }
        if (status.phase() == Phase.NOT_STARTED) {
            return "notStarted";
        }
        if (state == UserState.VERIFIED) {
            return status.accountRefusal() == null ? "waiting" : "refused";
        }
        if (!status.phase().opensSelfService()) {
            return "active";
        }
        MyStatus.OpenChallenge challenge = status.challenge();
        if (state == UserState.UNLINKED || challenge == null) {
            return "choose";
        }
        return challenge.link() && challenge.triesLeft() == 0 ? "linkPending" : "code";
    }
}
