package dev.footbridge.testkit.simulation;

import dev.footbridge.tenant.UserKey;
import java.util.List;

/** What people find in their mail; everybody can read everything, so that only the rules stand in the way. */
final class Inbox {
    private final Stage stage;

    Inbox(Stage stage) {
        this.stage = stage;
    }

    /** Codes that arrived for the user, oldest first; a doubled mail comes twice. */
    List<Issue> codes(UserKey user) {
        return arrived().stream()
                .filter(issue -> issue.isCode() && issue.user().equals(user))
                .toList();
    }

    /** All links that arrived, oldest first. */
    List<Issue> links() {
        return arrived().stream().filter(Issue::isLink).toList();
    }

    private List<Issue> arrived() {
        return stage.mail().mailboxes().stream()
                .flatMap(mail -> stage.oracle().issues().find(mail.id()).stream())
                .toList();
    }
}
