package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.ShadowCounts.Tally;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.ShadowVerdicts.Shadow;
import dev.footbridge.spi.ShadowVerdicts.Shadows;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Proves {@link dev.footbridge.spi.ShadowVerdicts} (P12). */
public interface ShadowVerdictsContract extends StoreContract {

    @Test
    default void P12_a_person_counts_once_with_the_latest_verdict() {
        TenantId tenant = new Scene(ports()).tenant();
        UserKey anna = put(tenant, People.person("Anna"));
        UserKey bo = put(tenant, People.person("Bo"));
        signsIn(anna, SignInRule.UNLINKED, at(1));
        signsIn(anna, SignInRule.UNLINKED, at(5));
        signsIn(bo, SignInRule.UNLINKED, at(2));
        signsIn(bo, SignInRule.LINKED, at(4));
        signsIn(bo, SignInRule.UNLINKED, at(3));
        ShadowCounts counts = ports().audit().shadowCounts(tenant, at(0));
        assertThat(counts.signIns()).isEqualTo(5);
        assertThat(counts.of(SignInRule.UNLINKED)).isEqualTo(new Tally(1, 1));
        assertThat(counts.of(SignInRule.LINKED)).isEqualTo(new Tally(1, 1));
        assertThat(page(tenant, SignInRule.UNLINKED).people()).containsExactly(new Shadow(anna.user(), at(5)));
    }

    @Test
    default void P12_what_was_before_and_what_is_elsewhere_does_not_count() {
        TenantId tenant = new Scene(ports()).tenant();
        TenantId other = new Scene(ports()).tenant();
        UserKey anna = put(tenant, People.person("anna", "Anna"));
        UserKey namesake = put(other, People.person("anna", "Anna"));
        signsIn(anna, SignInRule.UNLINKED, at(0).minusMillis(1));
        signsIn(namesake, SignInRule.UNLINKED, at(9));
        ports().audit().append(Changes.entry(anna, EventKind.SIGN_IN_REFUSED, at(9)));
        assertThat(ports().audit().shadowCounts(tenant, at(0)).signIns()).isZero();
        assertThat(ports().audit().shadowCounts(tenant, at(0)).byRule()).isEmpty();
        assertThat(page(tenant, SignInRule.UNLINKED)).isEqualTo(new Shadows(ImmutableList.of(), false));
        signsIn(anna, SignInRule.UNLINKED, at(0));
        assertThat(ports().audit().shadowCounts(tenant, at(0)).people()).isEqualTo(1);
        assertThat(page(tenant, SignInRule.UNLINKED).people()).hasSize(1);
    }

    @Test
    default void P12_whoever_was_linked_since_or_left_is_counted_as_settled_and_not_listed() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        UserKey linked = put(tenant, People.person("Linked since"));
        UserKey gone = put(tenant, People.inactive(People.person("Gone")));
        UserKey clock = put(tenant, People.clock("Clock"));
        UserKey unknown = Scene.user(tenant);
        UserKey anna = put(tenant, People.person("Anna"));
        scene.save(linked, Shapes.linked(Scene.address(), Shapes.account()));
        for (UserKey user : List.of(linked, gone, clock, unknown, anna)) {
            signsIn(user, SignInRule.UNLINKED, at(1));
        }
        ShadowCounts counts = ports().audit().shadowCounts(tenant, at(0));
        assertThat(counts.of(SignInRule.UNLINKED)).isEqualTo(new Tally(5, 2));
        assertThat(page(tenant, SignInRule.UNLINKED).people())
                .extracting(Shadow::user)
                .containsExactlyInAnyOrder(clock.user(), anna.user());
    }

    @Test
    default void P12_pages_follow_one_another_the_latest_first() {
        TenantId tenant = new Scene(ports()).tenant();
        for (String id : List.of("d", "b", "a", "c", "e")) {
            signsIn(put(tenant, People.person(id, id)), SignInRule.UNLINKED, at(id.equals("e") ? 9 : 3));
        }
        signsIn(put(tenant, People.person("f", "f")), SignInRule.UNLINKED, at(1));
        Shadows first = ports().audit().shadows(tenant, SignInRule.UNLINKED, at(0), 3, null);
        assertThat(first.more()).isTrue();
        assertThat(ids(first)).containsExactly("e", "a", "b");
        Shadows last = ports().audit()
                .shadows(tenant, SignInRule.UNLINKED, at(0), 3, first.people().get(2));
        assertThat(ids(last)).containsExactly("c", "d", "f");
        assertThat(last.more()).isFalse();
        assertThat(ids(ports().audit()
                        .shadows(
                                tenant,
                                SignInRule.UNLINKED,
                                at(3),
                                9,
                                first.people().get(0))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    default void O7_who_signed_in_long_ago_is_forgotten() {
        TenantId tenant = new Scene(ports()).tenant();
        UserKey anna = put(tenant, People.person("Anna"));
        UserKey bo = put(tenant, People.person("Bo"));
        signsIn(anna, SignInRule.UNLINKED, at(3));
        signsIn(bo, SignInRule.UNLINKED, at(4));
        ports().audit().forgetShadows(tenant, at(4));
        assertThat(page(tenant, SignInRule.UNLINKED).people()).containsExactly(new Shadow(bo.user(), at(4)));
        assertThat(ports().audit().shadowCounts(tenant, at(0)).people()).isEqualTo(1);
    }

    private UserKey put(TenantId tenant, DirectoryUser person) {
        ports().users().put(tenant, List.of(person), "1");
        return new UserKey(tenant, person.id());
    }

    private void signsIn(UserKey user, SignInRule verdict, Instant at) {
        Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, null);
        ports().audit()
                .append(new AuditEntry(
                        UUID.randomUUID(),
                        user.tenant(),
                        user.user(),
                        at,
                        EventKind.SHADOW_VERDICT,
                        actor,
                        verdict.name()));
    }

    private Shadows page(TenantId tenant, SignInRule verdict) {
        return ports().audit().shadows(tenant, verdict, at(0), 10, null);
    }

    private static List<String> ids(Shadows shadows) {
        return shadows.people().stream().map(Shadow::user).map(UserId::value).toList();
    }

    private static Instant at(int minute) {
        return Shapes.ANY_TIME.plusSeconds(60L * minute);
    }
}
