package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Administration.UserDetail;
import dev.footbridge.MyStatus;
import dev.footbridge.MyStatus.OpenChallenge;
import dev.footbridge.UserState;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.DirectoryUser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one user stands, in words. */
record UserWords(AdminWords say, UserDetail detail, Timeline timeline) {

    String about() {
        DirectoryUser person = detail.person();
        return Stream.of(person.employeeNumber(), person.department())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    List<Badge> badges() {
        MyStatus status = detail.status();
        Badge badge = Badge.of(
                say,
                status.state(),
                status.challenge() != null && status.challenge().link(),
                status.saved() != null,
                status.accountRefusal() != null);
        return detail.person().active() ? List.of(badge) : List.of(badge, Badge.inactive(say));
    }

    String sentence() {
        UnlinkReason unlinked = detail.status().unlinked();
        boolean was = unlinked != null && unlinked != UnlinkReason.NEVER_LINKED;
        return was && detail.status().state() == UserState.UNLINKED
                ? say.of("user.was", "why", say.of("unlinked." + unlinked))
                : say.of("user.is." + detail.status().state());
    }

    /** The linked, waiting or saved address; empty if there is none. */
    String address() {
        MyStatus status = detail.status();
        if (status.address() != null) {
            return status.address().display();
        }
        return status.saved() == null ? "" : status.saved().display();
    }

    String refusal() {
        return detail.status().accountRefusal() == null
                ? ""
                : say.of("account." + detail.status().accountRefusal());
    }

    List<UserView.Fact> waiting() {
        OpenChallenge challenge = detail.status().challenge();
        if (challenge == null) {
            return List.of();
        }
        List<UserView.Fact> facts = new ArrayList<>();
        ZoneId zone = detail.status().tenant().zone();
        facts.add(fact("to", challenge.address().display()));
        facts.add(fact("sent", say.exactly(challenge.sentAt(), zone)));
        sender(challenge).ifPresent(entry -> facts.add(fact("by", timeline.who(entry.actor()))));
        String until = say.until(challenge.expiresAt(), zone);
        facts.add(fact("until", challenge.expired() ? say.of("waiting.expired", "when", until) : until));
        facts.add(fact("delivery", delivery(challenge.delivery())));
        return facts;
    }

    String waitingTitle() {
        OpenChallenge challenge = detail.status().challenge();
        return challenge == null || challenge.link() ? "waiting.link" : "waiting.code";
    }

    private Optional<AuditEntry> sender(OpenChallenge challenge) {
        EventKind kind = challenge.link() ? EventKind.LINK_SENT : EventKind.CODE_SENT;
        return detail.timeline().stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    private String delivery(Delivery delivery) {
        String words = say.of("delivery." + delivery.state());
        return delivery.state() == Delivery.State.FAILED && !delivery.detail().isEmpty()
                ? words + " (" + delivery.detail() + ")"
                : words;
    }

    private UserView.Fact fact(String key, String value) {
        return new UserView.Fact(say.of("waiting." + key), value);
    }

    /** What sending leads to; the user is linked and keeps working, or is not and waits. */
    String consequence() {
        MyStatus status = detail.status();
        String who = detail.person().name();
        if (status.state() == UserState.LINKED) {
            return say.of("consequence.replace", "name", who);
        }
        return say.of("consequence." + status.phase(), "name", who);
    }
}
