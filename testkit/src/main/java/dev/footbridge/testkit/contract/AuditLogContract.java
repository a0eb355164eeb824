package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.AuditLog} (O1).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface AuditLogContract
        extends AdministratorContract, AuditPageContract, FunnelContract, ShadowVerdictsContract {

    @Test
    default void O1_every_kind_of_entry_comes_back_as_it_was() {
        UserKey user = new Scene(ports()).user();
        for (EventKind kind : EventKind.values()) {
            for (Actor actor : actors(user)) {
                AuditEntry entry = new AuditEntry(
                        UUID.randomUUID(), user.tenant(), user.user(), Shapes.ANY_TIME, kind, actor, "å, \"b\"\n'c'");
                ports().audit().append(entry);
                assertThat(ports().audit().timeline(user, 1)).containsExactly(entry);
            }
        }
    }

    @Test
    default void O1_the_newest_entry_comes_first() {
        UserKey user = new Scene(ports()).user();
        AuditEntry second = Changes.entry(user, EventKind.CODE_SENT, Shapes.ANY_TIME.plusSeconds(2));
        AuditEntry first = Changes.entry(user, EventKind.ADDRESS_SAVED, Shapes.ANY_TIME.plusSeconds(1));
        AuditEntry third = Changes.entry(user, EventKind.WRONG_CODE, Shapes.ANY_TIME.plusSeconds(3));
        List.of(second, first, third).forEach(ports().audit()::append);
        assertThat(ports().audit().timeline(user, 10)).containsExactly(third, second, first);
        assertThat(ports().audit().timeline(user, 2)).containsExactly(third, second);
    }

    @Test
    default void O1_entries_of_one_moment_are_in_the_order_of_their_writing() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        List<AuditEntry> written = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            AuditEntry removed = Changes.entry(user, EventKind.LINK_REMOVED, Shapes.ANY_TIME);
            AuditEntry sent = Changes.entry(user, EventKind.LINK_SENT, Shapes.ANY_TIME);
            scene.save(Changes.with(scene.load(user), removed, sent));
            written.addAll(List.of(removed, sent));
        }
        Collections.reverse(written);
        assertThat(ports().audit().timeline(user, 100)).containsExactlyElementsOf(written);
    }

    @Test
    default void a_timeline_is_of_one_user_of_one_tenant() {
        Scene scene = new Scene(ports());
        UserKey user = UserKey.of(scene.tenant().value(), "anna");
        UserKey namesake = UserKey.of(scene.tenant().value(), "anna");
        UserKey colleague = Scene.user(user.tenant());
        AuditEntry mine = Changes.entry(user, EventKind.CODE_SENT, Shapes.ANY_TIME);
        ports().audit().append(mine);
        ports().audit().append(Changes.entry(namesake, EventKind.CODE_SENT, Shapes.ANY_TIME));
        ports().audit().append(Changes.entry(colleague, EventKind.CODE_SENT, Shapes.ANY_TIME));
        ports().audit().append(Changes.entry(user.tenant(), EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME));
        assertThat(ports().audit().timeline(user, 10)).containsExactly(mine);
    }

    @Test
    default void P8_the_last_round_trip_is_the_newest_one_of_the_user() {
        UserKey user = new Scene(ports()).user();
        Instant newest = Shapes.ANY_TIME.plusSeconds(60);
        assertThat(ports().audit().lastRoundTrip(user)).isEmpty();
        ports().audit().append(Changes.entry(user, EventKind.SIGN_IN_ALLOWED, newest.plusSeconds(1)));
        assertThat(ports().audit().lastRoundTrip(user)).isEmpty();
        ports().audit().append(Changes.entry(user, EventKind.ROUND_TRIP_PROVED, newest));
        ports().audit().append(Changes.entry(user, EventKind.ROUND_TRIP_PROVED, Shapes.ANY_TIME));
        ports().audit()
                .append(Changes.entry(Scene.user(user.tenant()), EventKind.ROUND_TRIP_PROVED, newest.plusSeconds(1)));
        assertThat(ports().audit().lastRoundTrip(user)).contains(newest);
    }

    private static List<Actor> actors(UserKey user) {
        return List.of(
                Actor.user(user.user(), Actor.Channel.API, "2001:db8::1"),
                Actor.administrator(user.user(), Actor.Channel.PAGE, null)
                        .because("Hon bytte jobb\n(\"på egen begäran\")"),
                Actor.linkHolder(Actor.Channel.PAGE, "192.0.2.1"),
                Actor.system());
    }
}
