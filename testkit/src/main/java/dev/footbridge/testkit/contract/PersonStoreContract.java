package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/**
 * Proves {@link dev.footbridge.spi.PersonStore} (O7).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface PersonStoreContract extends StoreContract {

    @Test
    default void O7_of_a_stranger_nothing_is_kept_and_nothing_is_erased() {
        UserKey user = new Scene(ports()).user();
        assertThat(ports().persons().records(user).isEmpty()).isTrue();
        assertThat(ports().persons().erase(traces(user), Set.of(), note(user.tenant())))
                .hasValue(0);
        assertThat(ports().audit().page(user.tenant(), Query.all(9)).entries()).isEmpty();
    }

    @Test
    default void O7_a_linked_person_is_shown_in_every_part_and_then_in_none() {
        Chaining chaining = new Chaining(ports());
        UserKey user = linked(chaining.tenant());
        ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records =
                ports().persons().records(user);
        assertThat(records.keySet())
                .contains(
                        PersonPart.PROVISIONING,
                        PersonPart.ADDRESSES,
                        PersonPart.OUTBOX,
                        PersonPart.DIRECTORY,
                        PersonPart.EVENTS);
        assertThat(records.get(PersonPart.DIRECTORY).get(0))
                .containsEntry("name", "Anna")
                .containsEntry("userId", user.user().value());
        assertThat(records.get(PersonPart.PROVISIONING).get(0)).containsKeys("state", "linkAddress");

        assertThat(ports().persons().erase(traces(user), Set.of(), note(chaining.tenant())))
                .as("an entry of the person is not chained yet")
                .isEmpty();
        assertThat(ports().persons().records(user)).isEqualTo(records);

        seal(chaining);
        assertThat(ports().persons()
                        .erase(traces(user), Set.of(), note(chaining.tenant()))
                        .orElseThrow())
                .isGreaterThan(4);
        assertThat(ports().persons().records(user).isEmpty()).isTrue();
        assertThat(ports().audit().timeline(user, 9)).isEmpty();
        assertThat(new Scene(ports()).load(user).state()).isEqualTo(Unlinked.fresh());
        assertThat(ports().audit().page(chaining.tenant(), Query.all(9)).entries())
                .extracting(AuditEntry::kind)
                .containsExactlyInAnyOrder(EventKind.PERSON_ERASED, EventKind.LINKED);
        assertThat(chaining.verdict()).isInstanceOf(ChainVerdict.Intact.class);
        assertThat(ports().persons().erase(traces(user), Set.of(), note(chaining.tenant())))
                .hasValue(0);
    }

    @Test
    default void O7_others_stay_as_they_are_also_the_same_id_elsewhere() {
        Chaining chaining = new Chaining(ports());
        UserKey user = linked(chaining.tenant());
        UserKey colleague = linked(chaining.tenant());
        TenantId elsewhere = new Scene(ports()).tenant();
        UserKey namesake = linked(UserKey.of(elsewhere.value(), user.user().value()));
        seal(chaining);
        ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> ofColleague =
                ports().persons().records(colleague);
        ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> ofNamesake =
                ports().persons().records(namesake);
        assertThat(ports().persons().erase(traces(user), Set.of(), note(chaining.tenant())))
                .isPresent();
        assertThat(ports().persons().records(colleague)).isEqualTo(ofColleague);
        assertThat(ports().persons().records(namesake)).isEqualTo(ofNamesake);
    }

    @Test
    default void O7_whoever_was_named_for_an_emergency_is_named_no_more() {
        Chaining chaining = new Chaining(ports());
        UserKey user = linked(chaining.tenant());
        Tenant tenant = ports().tenants().find(chaining.tenant()).orElseThrow();
        AuditEntry named = new AuditEntry(
                UUID.randomUUID(),
                tenant.id(),
                null,
                Shapes.ANY_TIME,
                EventKind.BREAK_GLASS_NAMED,
                Actor.system(),
                user.user().value());
        Tenant next = tenant.rollingOut(
                tenant.rollout().with(tenant.rollout().breakGlass().naming(user.user())));
        assertThat(ports().tenants().save(next, named)).isTrue();
        seal(chaining);
        Tenant before = ports().tenants().find(tenant.id()).orElseThrow();
        assertThat(ports().persons().records(user).get(PersonPart.SETTINGS)).hasSize(1);
        assertThat(ports().persons().erase(traces(user), Set.of(), note(tenant.id())))
                .isPresent();
        Tenant after = ports().tenants().find(tenant.id()).orElseThrow();
        assertThat(after.rollout().breakGlass().named()).isNull();
        assertThat(ports().tenants()
                        .save(before, Changes.entry(tenant.id(), EventKind.HELP_TEXT_CHANGED, Shapes.ANY_TIME)))
                .as("what was decided before must not bring the person back")
                .isFalse();
        assertThat(ports().audit()
                        .page(tenant.id(), Query.all(9).of(Set.of(EventKind.BREAK_GLASS_NAMED)))
                        .entries())
                .extracting(AuditEntry::detail)
                .containsExactly("ERASED");
    }

    private UserKey linked(TenantId tenant) {
        return linked(Scene.user(tenant));
    }

    private UserKey linked(UserKey user) {
        Scene scene = new Scene(ports());
        EmailAddress address = Scene.address();
        DirectoryUser anna = People.person("Anna");
        DirectoryUser person = new DirectoryUser(
                user.user(),
                anna.name(),
                anna.employeeNumber(),
                anna.group(),
                anna.department(),
                false,
                anna.kind(),
                false,
                anna.locale(),
                ImmutableList.of());
        ports().users().put(user.tenant(), List.of(person), "1");
        scene.save(Changes.with(
                Scene.in(Shapes.linked(address, Shapes.account()), scene.load(user)),
                Changes.work(user, OutboxEntry.Work.SEND_LINKED_NOTICE, Shapes.ANY_TIME)));
        ports().audit().append(Changes.entry(user, EventKind.LINKED, Shapes.ANY_TIME));
        return user;
    }

    private void seal(Chaining chaining) {
        List<AuditEntry> waiting = ports().auditChain().waiting(chaining.tenant(), 100);
        assertThat(ports().auditChain().append(chaining.segment(waiting))).isTrue();
    }

    private static PersonTraces traces(UserKey user) {
        return PersonTraces.of(user, List.of("Anna"));
    }

    private static IntFunction<AuditEntry> note(TenantId tenant) {
        return records -> Changes.entry(tenant, EventKind.PERSON_ERASED, Shapes.ANY_TIME);
    }
}
