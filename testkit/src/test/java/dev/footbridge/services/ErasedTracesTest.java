package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.Footbridge;
import dev.footbridge.PersonData;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.FixedSecrets;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** By what a person is looked for before anything is taken away (O7). */
class ErasedTracesTest {
    private static final Actor ADMINISTRATOR = Actor.administrator(new UserId("admin"), Actor.Channel.PAGE, null);

    private final Product product = new Product();
    private final UserKey anna = product.user(anna(true));
    private final Asked asked = new Asked();

    @Test
    void O7_names_and_every_address_that_was_ever_in_use_are_looked_for() {
        product.link(anna);
        String linked = "anna.larsson@acme.example";
        product.passes(Duration.ofMinutes(10));
        sets("anna.under.way@acme.example", true);
        // The projection has not heard of it yet, so nothing is given up.
        product.directory.put(Product.ACME, anna(false));
        assertThat(data().erase(anna, ADMINISTRATOR).value()).contains(7);
        assertThat(asked.traces.words())
                .contains("anna lindqvist", "anna.privat@home.example", linked, "anna.under.way@acme.example");
        assertThat(asked.traces.is(anna.user())).isTrue();
        assertThat(asked.counters).isNotEmpty();
    }

    @Test
    void O7_whoever_is_gone_from_the_directory_is_still_known_by_name() {
        leaves();
        product.footbridge.directorySync().catchUp(Product.ACME);
        product.directory.remove(anna);
        assertThat(data().erase(anna, ADMINISTRATOR).value()).contains(7);
        assertThat(asked.traces.words()).contains("anna lindqvist");
        assertThat(asked.counters).isEmpty();
    }

    @Test
    void O7_the_preview_counts_the_records_of_every_part() {
        leaves();
        assertThat(data().preview(anna, ADMINISTRATOR).value())
                .contains(ImmutableMap.of(PersonPart.EVENTS, 2, PersonPart.DIRECTORY, 1));
    }

    @Test
    void O7_what_is_kept_is_handed_out_also_of_somebody_whom_the_directory_has_lost() {
        product.directory.remove(anna);
        assertThat(data().export(anna, ADMINISTRATOR).value()).isPresent();
    }

    private void sets(String address, boolean send) {
        assertThat(product.footbridge
                        .administration()
                        .setAddress(anna, address, address, send, Replace.KEEP_UNTIL_PROVEN, ADMINISTRATOR)
                        .value())
                .isPresent();
    }

    private void leaves() {
        product.user(anna(false));
    }

    private static DirectoryUser anna(boolean active) {
        return new DirectoryUser(
                new UserId("anna"),
                "Anna Lindqvist",
                "",
                "",
                "",
                active,
                SignInKind.INTERACTIVE,
                false,
                Locale.ENGLISH,
                ImmutableList.of(new Candidate("anna.privat@home.example", Source.PRIVATE, true)));
    }

    private PersonData data() {
        Footbridge.Stores stores = new Footbridge.Stores(
                product.world.provisioning(),
                product.world.tenants(),
                product.world.users(),
                product.world.outbox(),
                product.world.audit(),
                product.world.auditChain(),
                product.world.bulkJobs(),
                asked,
                product.world.leftovers(),
                product.world.logouts());
        Footbridge.Host host = new Footbridge.Host(
                product.directory,
                user -> {},
                product.mailer,
                FixedSecrets.keys(),
                URI.create("https://hrm.example/footbridge"));
        return Footbridge.builder(stores, host, new Footbridge.Provider(product.accounts, () -> true))
                .build()
                .personData();
    }

    /** Notes what it is asked for. */
    private static final class Asked implements PersonStore {
        private PersonTraces traces = PersonTraces.of(UserKey.of("acme", "nobody"), Set.of());
        private Set<String> counters = Set.of();

        @Override
        public ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records(UserKey user) {
            return ImmutableListMultimap.of(
                    PersonPart.EVENTS, ImmutableMap.of("kind", "LINKED"),
                    PersonPart.EVENTS, ImmutableMap.of("kind", "CODE_SENT"),
                    PersonPart.DIRECTORY, ImmutableMap.of("name", "Anna"));
        }

        @Override
        public OptionalInt erase(PersonTraces person, Set<String> limits, IntFunction<AuditEntry> note) {
            traces = person;
            counters = limits;
            return OptionalInt.of(7);
        }
    }
}
