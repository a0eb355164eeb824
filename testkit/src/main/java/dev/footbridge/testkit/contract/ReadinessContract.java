package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.footbridge.address.DomainInUse;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.EmailDomain;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.AwaitingVerification;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.readiness.Alike;
import dev.footbridge.readiness.LinkedOnDay;
import dev.footbridge.readiness.Setback;
import dev.footbridge.readiness.Standing;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Proves the numbers of {@link dev.footbridge.spi.UserProjection} and the days of
 * {@link dev.footbridge.spi.TenantStore} behind the readiness report (P7).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface ReadinessContract extends StoreContract {

    @Test
    default void P7_a_user_of_every_shape_is_counted_as_it_stands() {
        Scene scene = new Scene(ports());
        for (ProvisioningState shape : Shapes.all()) {
            UserKey user = put(scene.tenant(), People.person("Anna"));
            scene.save(user, shape);
            Alike alike = only(user.tenant());
            assertThat(alike.facts().standing()).as(shape.toString()).isEqualTo(Standing.of(shape, scene.now()));
            assertThat(alike.facts().setbacks()).isEmpty();
        }
    }

    @Test
    default void P7_a_live_challenge_counts_and_the_newest_of_them_tells_its_kind() {
        Scene scene = new Scene(ports());
        Instant end = scene.now().plus(Duration.ofHours(1));
        AwaitingVerification live = Shapes.until(end, Shapes.awaiting(Scene.address()));
        UserKey user = put(scene.tenant(), People.person("Anna"));
        scene.save(user, live);
        assertThat(only(user.tenant()).facts().standing()).isEqualTo(Standing.of(live, scene.now()));
        assertThat(only(user.tenant()).facts().standing().live()).isNotNull();
    }

    @Test
    default void P7_users_alike_are_one_group_and_others_are_not() {
        TenantId tenant = new Scene(ports()).tenant();
        DirectoryUser anna = People.employed(People.person("Anna"), "17", "Lager");
        new Listing(ports(), tenant)
                .put(
                        anna,
                        People.employed(People.person("Bo"), "18", "Lager"),
                        People.employed(People.person("Cilla"), "19", "Kontor"),
                        People.inactive(People.employed(People.person("Dag"), "20", "Lager")),
                        People.clock("Klocka"));
        assertThat(ports().users().alike(tenant))
                .extracting(
                        Alike::users, Alike::department, group -> group.facts().active())
                .containsExactlyInAnyOrder(
                        tuple(2, "Lager", true),
                        tuple(1, "Kontor", true),
                        tuple(1, "Lager", false),
                        tuple(1, "", true));
        assertThat(ports().users().alike(new Scene(ports()).tenant())).isEmpty();
    }

    @Test
    default void P7_the_domains_of_suggestible_addresses_are_known_and_nothing_else_of_them() {
        UserKey user = put(
                new Scene(ports()).tenant(),
                People.suggesting(
                        People.person("Anna"),
                        "Anna@Foretaget.example",
                        "anna@räksmörgås.se",
                        "no address",
                        "anna@foretaget.example"));
        assertThat(only(user.tenant()).facts().suggestible())
                .isEqualTo(ImmutableSet.of(EmailDomain.of("foretaget.example"), EmailDomain.of("räksmörgås.se")));
    }

    @Test
    default void P7_a_setback_is_kept_until_the_next_attempt() {
        Scene scene = new Scene(ports());
        UserKey user = put(scene.tenant(), People.person("Anna"));
        happens(scene, user, EventKind.CODE_SENT, EventKind.ADDRESS_TAKEN);
        assertThat(only(user.tenant()).facts().setbacks()).containsExactly(Setback.ADDRESS_TAKEN);
        happens(scene, user, EventKind.WRONG_CODE);
        assertThat(only(user.tenant()).facts().setbacks()).containsExactly(Setback.ADDRESS_TAKEN);
        happens(scene, user, EventKind.CHALLENGE_EXPIRED);
        assertThat(only(user.tenant()).facts().setbacks()).containsExactly(Setback.EXPIRED);
        happens(scene, user, EventKind.CODE_SENT);
        assertThat(only(user.tenant()).facts().setbacks()).isEmpty();
    }

    @Test
    default void P7_a_mail_that_never_got_there_is_a_setback() {
        Scene scene = new Scene(ports());
        UserKey user = put(scene.tenant(), People.person("Anna"));
        AwaitingVerification awaiting = Shapes.awaiting(Scene.address());
        UUID mail = awaiting.newest().id();
        scene.save(Changes.with(Scene.in(awaiting, scene.load(user)), Changes.mail(mail, user, scene.now())));
        assertThat(only(user.tenant()).facts().setbacks()).isEmpty();
        ports().outbox().failed(mail, "550 no such mailbox");
        assertThat(only(user.tenant()).facts().setbacks()).containsExactly(Setback.MAIL_FAILED);
    }

    @Test
    default void D4_the_domains_of_linked_addresses_and_of_those_under_way_are_counted() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        scene.save(Scene.user(tenant), Shapes.linked(EmailAddress.of("a@old.example"), Shapes.account()));
        scene.save(Scene.user(tenant), Shapes.linked(EmailAddress.of("b@old.example"), Shapes.account()));
        scene.save(
                Scene.user(tenant),
                Shapes.linked(
                        EmailAddress.of("c@old.example"),
                        Shapes.account(),
                        Shapes.verified(EmailAddress.of("c@räksmörgås.example"))));
        scene.save(Scene.user(tenant), Shapes.awaiting(EmailAddress.of("d@old.example")));
        scene.save(
                Scene.user(tenant),
                new Unlinked(
                        EmailAddress.of("e@saved.example"), Unlinked.fresh().reason()));
        assertThat(ports().users().domainsInUse(tenant))
                .containsExactlyInAnyOrder(
                        new DomainInUse(EmailDomain.of("old.example"), 3, 1),
                        new DomainInUse(EmailDomain.of("räksmörgås.example"), 0, 1));
        assertThat(ports().users().domainsInUse(scene.tenant())).isEmpty();
    }

    @Test
    default void P7_of_several_looks_at_a_day_the_last_one_stays() {
        TenantId tenant = new Scene(ports()).tenant();
        LocalDate monday = LocalDate.of(2026, 3, 2);
        assertThat(ports().tenants().history(tenant).days()).isEmpty();
        ports().tenants().observe(tenant, new LinkedOnDay(monday.plusDays(1), 5, 10));
        ports().tenants().observe(tenant, new LinkedOnDay(monday, 3, 10));
        ports().tenants().observe(tenant, new LinkedOnDay(monday, 4, 11));
        assertThat(ports().tenants().history(tenant).days())
                .isEqualTo(List.of(new LinkedOnDay(monday, 4, 11), new LinkedOnDay(monday.plusDays(1), 5, 10)));
        assertThat(ports().tenants().history(new Scene(ports()).tenant()).days())
                .isEmpty();
    }

    private UserKey put(TenantId tenant, DirectoryUser person) {
        new Listing(ports(), tenant).put(person);
        return new UserKey(tenant, person.id());
    }

    private Alike only(TenantId tenant) {
        ImmutableList<Alike> groups = ports().users().alike(tenant);
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private static void happens(Scene scene, UserKey user, EventKind... events) {
        scene.save(Changes.with(
                Scene.in(Unlinked.fresh(), scene.load(user)),
                List.of(events).stream()
                        .map(event -> Changes.entry(user, event, scene.now()))
                        .toArray(AuditEntry[]::new)));
    }
}
