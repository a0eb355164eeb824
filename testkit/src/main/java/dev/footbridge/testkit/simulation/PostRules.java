package dev.footbridge.testkit.simulation;

import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.spi.Delivery;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spi.Outbox;
import java.time.InstantSource;
import java.util.UUID;

/** O2: mail leaves for what was committed, at least once, and for nothing else. */
final class PostRules {
    private final Issues issues;
    private final Truth truth;
    private final InstantSource clock;

    PostRules(Issues issues, Truth truth, InstantSource clock) {
        this.issues = issues;
        this.truth = truth;
        this.clock = clock;
    }

    void sent(Mailer.Mail mail) {
        Issue issue = issues.find(mail.id())
                .orElseThrow(() -> new AssertionError("O2: nothing is sent for what was rolled back"));
        Rule.holds(
                "mail goes to the address that was committed", issue.address().equals(mail.to()));
        if (mail.content() instanceof Mailer.Content.Code code) {
            Rule.holds("the mail carries its own code", code.digits().equals(issue.secret()));
        }
    }

    /** Called when a worker gives up a mail because it would open nothing any more. */
    void superseded(UUID id) {
        issues.find(id).filter(issue -> issue.isCode() || issue.isLink()).ifPresent(issue -> {
            ProvisioningState state = truth.of(issue.user()).state();
            boolean counts = !issue.isOverAt(clock.instant())
                    && state.outstanding()
                            .filter(waiting -> waiting.challenges().stream()
                                    .anyMatch(challenge -> challenge.id().equals(id)))
                            .isPresent();
            Rule.holds("O2: what still counts is sent", !counts);
        });
    }

    void atTheEnd(Outbox outbox, SimulatedMailServer server) {
        for (Issue issue : issues.all()) {
            UUID id = issue.entry().id();
            Delivery delivery = outbox.delivery(id)
                    .orElseThrow(() -> new AssertionError("O2: what was committed stays in the outbox"));
            Rule.holds("G14: nothing waits for ever", delivery.state() != Delivery.State.QUEUED);
            if (!issue.isAccountWork()) {
                Rule.holds(
                        "O2: what counts as sent was sent",
                        delivery.state() != Delivery.State.SENT || server.hasAccepted(id));
                Rule.holds(
                        "O2: what was not sent has a reason",
                        delivery.state() != Delivery.State.FAILED || hasReason(issue, delivery, server));
            }
        }
    }

    private static boolean hasReason(Issue issue, Delivery delivery, SimulatedMailServer server) {
        return switch (delivery.detail()) {
            case "EXPIRED" -> issue.entry().expiresAt() != null;
            case "SUPERSEDED" -> issue.secret() != null;
            default -> server.hasRefused(issue.entry().id());
        };
    }
}
