package dev.footbridge.testkit.scenario;

import dev.footbridge.Footbridge;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.memory.Mailbox;

/**
 * One tenant and its people, told as a story:
 *
 * <pre>{@code
 * LinkingScenario story = LinkingScenario.inMemory();
 * story.given().tenantInPreparation().user("anna").suggesting("anna@acme.example");
 * story.when().asksForCode("anna@acme.example").typesRightCode();
 * story.then().isLinkedTo("anna@acme.example");
 * }</pre>
 *
 * <p>A user who is named is the one that the next steps speak of. What is due in the background is done after every step.
 * A step that cannot be taken at all fails; one that Footbridge refuses does not, so that {@link Then#wasRefused} can ask.
 * Every scenario has a tenant of its own, so that many may share one database. Not for several threads.
 */
public final class LinkingScenario {
    private final Stage stage;

    LinkingScenario(Stage stage) {
        this.stage = stage;
    }

    /** With everything in memory and a clock that steps move. */
    public static LinkingScenario inMemory() {
        return over(new InMemoryWorld()).build();
    }

    /**
     * On the stores of a back end; everything else is in memory unless it is named.
     *
     * @param ports where {@link When#timePasses} waits unless they move their own clock
     */
    public static LinkingScenarioBuilder over(Ports ports) {
        return new LinkingScenarioBuilder(ports);
    }

    public Given given() {
        return new Given(stage);
    }

    public When when() {
        return new When(stage);
    }

    public Then then() {
        return new Then(stage);
    }

    /** The same library as the steps use, for what they do not say. */
    public Footbridge footbridge() {
        return stage.footbridge();
    }

    /** What was sent, also where the host's own mailer sent it. */
    public Mailbox mailbox() {
        return stage.mailbox();
    }
}
