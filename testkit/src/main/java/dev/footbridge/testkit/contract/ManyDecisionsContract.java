package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.Provisioning;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.UnlinkReason;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.LimitUse;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Decisions about many users that are read and written together are what they are one by one. */
public interface ManyDecisionsContract extends StoreContract {

    @Test
    default void many_are_loaded_as_each_alone_whatever_is_kept_of_them() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        List<UserKey> users = new ArrayList<>(List.of(Scene.user(tenant)));
        for (ProvisioningState state : Shapes.all()) {
            UserKey user = Scene.user(tenant);
            assertThat(scene.save(user, state)).isEqualTo(Saved.SAVED);
            users.add(user);
        }
        Set<UserId> ids = users.stream().map(UserKey::user).collect(Collectors.toSet());
        assertThat(ports().provisioning().loadAll(tenant, ids))
                .extracting(Snapshot::provisioning)
                .containsExactlyInAnyOrderElementsOf(
                        users.stream().map(scene::load).toList());
        assertThat(ports().provisioning().loadAll(tenant, ids))
                .allSatisfy(read -> assertThat(read.tenant())
                        .isEqualTo(ports().tenants().find(tenant).orElseThrow()));
        assertThat(ports().provisioning().loadAll(new TenantId("unknown-" + UUID.randomUUID()), ids))
                .isEmpty();
        assertThat(ports().provisioning().loadAll(tenant, Set.of())).isEmpty();
    }

    @Test
    default void many_are_saved_each_with_all_that_belongs_to_it() {
        Scene scene = new Scene(ports());
        List<UserKey> users = users(scene.tenant(), 5);
        List<Change> changes = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < users.size(); i++) {
            UserKey user = users.get(i);
            if (i % 2 == 0) {
                scene.save(user, Shapes.awaiting(Scene.address()));
            }
            traces.add(Trace.of(user, scene.now()));
            changes.add(traces.get(i).beside(Scene.in(Shapes.all().get(i), scene.load(user))));
        }
        assertThat(ports().provisioning().saveAll(changes)).hasSize(5).containsOnly(Saved.SAVED);
        for (int i = 0; i < users.size(); i++) {
            traces.get(i).isKept(ports());
            Provisioning next = changes.get(i).next();
            assertThat(scene.load(users.get(i)).state()).isEqualTo(next.state());
            assertThat(scene.load(users.get(i)).version()).isEqualTo(next.version() + 1);
        }
    }

    @Test
    default void C5_one_that_cannot_be_kept_leaves_no_trace_and_the_others_go_on() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        EmailAddress taken = Scene.address();
        scene.save(Scene.user(tenant), Shapes.verified(taken));
        List<UserKey> users = users(tenant, 8);
        List<Change> changes = new ArrayList<>();
        List<Trace> traces = new ArrayList<>();
        for (UserKey user : users) {
            int place = changes.size();
            Provisioning read = scene.load(user);
            if (place == 1) {
                scene.save(user, Shapes.awaiting(Scene.address()));
            }
            LimitUse full = new LimitUse("full-" + UUID.randomUUID(), LimitContract.LONG, place == 6 ? 0 : 1, 1);
            traces.add(Trace.of(user, scene.now()));
            changes.add(traces.get(place)
                    .beside(Scene.in(Shapes.verified(place == 4 ? taken : Scene.address()), read), full));
        }
        assertThat(ports().provisioning().saveAll(changes))
                .containsExactly(
                        Saved.SAVED,
                        Saved.CONFLICT,
                        Saved.SAVED,
                        Saved.SAVED,
                        Saved.ADDRESS_TAKEN,
                        Saved.SAVED,
                        Saved.LIMITED,
                        Saved.SAVED);
        for (int i = 0; i < users.size(); i++) {
            if (i == 1 || i == 4 || i == 6) {
                traces.get(i).isNowhere(ports());
            } else {
                traces.get(i).isKept(ports());
            }
        }
    }

    @Test
    default void C3_many_that_use_one_counter_stop_at_its_ceiling() {
        Scene scene = new Scene(ports());
        LimitUse use = new LimitUse("many-" + UUID.randomUUID(), LimitContract.LONG, 3, 1);
        List<Change> changes = users(scene.tenant(), 6).stream()
                .map(user -> Changes.with(scene.load(user), use))
                .toList();
        List<Saved> saved = ports().provisioning().saveAll(changes);
        assertThat(Collections.frequency(saved, Saved.SAVED)).isEqualTo(3);
        assertThat(Collections.frequency(saved, Saved.LIMITED)).isEqualTo(3);
    }

    @Test
    default void C5_of_parallel_writes_of_the_same_many_each_is_saved_once() {
        Scene scene = new Scene(ports());
        List<UserKey> users = users(scene.tenant(), 20);
        List<Provisioning> read = users.stream().map(scene::load).toList();
        List<List<Saved>> results = Together.run(4, node -> {
            List<Change> changes =
                    new ArrayList<>(read.stream().map(Changes::of).toList());
            if (node % 2 == 1) {
                Collections.reverse(changes);
            }
            List<Saved> saved = new ArrayList<>(ports().provisioning().saveAll(changes));
            if (node % 2 == 1) {
                Collections.reverse(saved);
            }
            return saved;
        });
        for (int i = 0; i < users.size(); i++) {
            int place = i;
            assertThat(results.stream().filter(saved -> saved.get(place) == Saved.SAVED))
                    .hasSize(1);
            assertThat(scene.load(users.get(i)).version()).isEqualTo(1);
        }
    }

    @Test
    default void lists_show_what_was_saved_together() {
        TenantId tenant = new Scene(ports()).tenant();
        Listing listing = new Listing(ports(), tenant);
        List<Change> changes = new ArrayList<>();
        for (String name : List.of("Anna", "Bo")) {
            DirectoryUser person = People.person(name);
            listing.put(person);
            UserKey user = new UserKey(tenant, person.id());
            changes.add(Changes.of(Scene.in(Shapes.verified(Scene.address()), new Scene(ports()).load(user))));
        }
        assertThat(listing.inState("VERIFIED")).isEmpty();
        assertThat(ports().provisioning().saveAll(changes)).containsOnly(Saved.SAVED);
        assertThat(listing.inState("VERIFIED")).hasSize(2);
    }

    @Test
    default void an_address_that_two_have_is_seen_as_soon_as_they_are_saved_together_and_no_longer() {
        TenantId tenant = new Scene(ports()).tenant();
        Listing listing = new Listing(ports(), tenant);
        EmailAddress shared = Scene.address();
        List<DirectoryUser> people = List.of(People.person("Anna"), People.person("Bo"));
        people.forEach(listing::put);
        saveAll(tenant, people, shared, shared);
        assertThat(ports().users().countSharedAddresses(tenant)).isEqualTo(1);
        saveAll(tenant, people, shared, Scene.address());
        assertThat(ports().users().countSharedAddresses(tenant)).isZero();
    }

    private void saveAll(TenantId tenant, List<DirectoryUser> people, EmailAddress... saved) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < saved.length; i++) {
            UserKey user = new UserKey(tenant, people.get(i).id());
            ProvisioningState state = new Unlinked(saved[i], UnlinkReason.NEVER_LINKED);
            changes.add(Changes.of(Scene.in(state, new Scene(ports()).load(user))));
        }
        assertThat(ports().provisioning().saveAll(changes)).containsOnly(Saved.SAVED);
    }

    @Test
    default void none_are_saved_as_none() {
        assertThat(ports().provisioning().saveAll(List.of())).isEmpty();
    }

    private static List<UserKey> users(TenantId tenant, int number) {
        return IntStream.range(0, number).mapToObj(i -> Scene.user(tenant)).toList();
    }
}
