package dev.footbridge.testkit.scenario;

import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import dev.footbridge.testkit.memory.Mailbox;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the steps of one scenario share. */
final class Stage {
    private final Footbridge footbridge;
    private final Ports ports;
    private final Mailbox mailbox;
    private final TestIdentityProvider identityProvider;
    private final LinkingScenarioBuilder.Staff staff;
    private final TenantId tenant = new TenantId("scenario-" + UUID.randomUUID());
    private final Map<String, DirectoryUser> people = new LinkedHashMap<>();
    private @Nullable DirectoryUser current;
    private @Nullable Refused refusal;
    private @Nullable Door door;

    /** What became of the last try to get in. */
    record Door(boolean opens, String rule) {}

    Stage(
            Footbridge footbridge,
            Ports ports,
            Mailbox mailbox,
            TestIdentityProvider identityProvider,
            LinkingScenarioBuilder.Staff staff) {
        this.footbridge = footbridge;
        this.ports = ports;
        this.mailbox = mailbox;
        this.identityProvider = identityProvider;
        this.staff = staff;
    }

    Footbridge footbridge() {
        return footbridge;
    }

    Ports ports() {
        return ports;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    TestIdentityProvider identityProvider() {
        return identityProvider;
    }

    TenantId tenant() {
        return tenant;
    }

    /** Enters the person, or what has changed about the person, and goes on with that one. */
    void enter(DirectoryUser person) {
        people.put(person.id().value(), person);
        current = person;
        staff.put(tenant, person);
    }

    boolean knows(String name) {
        return people.containsKey(name);
    }

    void speakOf(String name) {
        DirectoryUser person = people.get(name);
        if (person == null) {
            throw new AssertionError(
                    "Nobody has spoken of " + name + " yet: begin with given().user(\"" + name + "\")");
        }
        current = person;
    }

    DirectoryUser person() {
        if (current == null) {
            throw new AssertionError("Nobody is spoken of yet: begin with given().user(…)");
        }
        return current;
    }

    String name() {
        return person().id().value();
    }

    UserKey user() {
        return new UserKey(tenant, person().id());
    }

    MyStatus status() {
        return footbridge
                .selfService()
                .status(user())
                .value()
                .orElseThrow(() -> new AssertionError(
                        "Footbridge knows no " + name() + ": begin with given().tenantInPreparation()"));
    }

    /** Notes what a step came to, and lets the background do what is due. */
    void note(Answer<?> answer) {
        refusal = answer.refused().orElse(null);
        letWorkBeDone();
    }

    void letWorkBeDone() {
        while (footbridge.outboxWorker().runOnce() > 0) {
            // until nothing is due
        }
    }

    @Nullable
    Refused refusal() {
        return refusal;
    }

    void note(Door tried) {
        door = tried;
    }

    Door door() {
        if (door == null) {
            throw new AssertionError(name() + " has not tried to get in");
        }
        return door;
    }

    /** For the words of a failure. */
    String lastRefusal() {
        return refusal == null ? "" : "; the last step was refused with " + refusal.refusal();
    }

    static EmailAddress address(String text) {
        return EmailAddress.parse(text)
                .accepted()
                .orElseThrow(() -> new AssertionError("A scenario expects an acceptable address here, not " + text));
    }
}
