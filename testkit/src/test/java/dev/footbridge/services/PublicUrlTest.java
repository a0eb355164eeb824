package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footbridge.Footbridge;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.memory.InMemoryAccounts;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.memory.Mailbox;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links in mails are built from this one address (C9), so a poor one is refused before anything starts. */
class PublicUrlTest {

    @Test
    void C9_an_address_that_mails_may_name_is_taken() {
        for (String url : List.of(
                "https://hrm.example",
                "https://hrm.example/footbridge",
                "https://hrm.example:8443/footbridge",
                "http://localhost:8080/footbridge",
                "http://127.0.0.1:8080",
                "http://[::1]:8080")) {
            assertThat(built(url).publicUrl()).isEqualTo(URI.create(url));
        }
    }

    @Test
    void C9_any_other_is_refused_with_an_example_of_a_good_one() {
        for (String url : List.of(
                "http://hrm.example/footbridge",
                "ftp://hrm.example",
                "/footbridge",
                "http:/footbridge",
                "https:hrm",
                "https://user@hrm.example",
                "https://hrm.example/footbridge?tenant=acme",
                "https://hrm.example/footbridge#start",
                "https://hrm.example/footbridge/")) {
            assertThatThrownBy(() -> built(url))
                    .as(url)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("https://hrm.example.com/footbridge");
        }
    }

    private static Footbridge built(String url) {
        InMemoryWorld world = new InMemoryWorld();
        return Footbridge.builder(
                        new Footbridge.Stores(
                                world.provisioning(),
                                world.tenants(),
                                world.users(),
                                world.outbox(),
                                world.audit(),
                                world.auditChain(),
                                world.bulkJobs(),
                                world.persons(),
                                world.leftovers(),
                                world.logouts()),
                        new Footbridge.Host(
                                new InMemoryDirectory(),
                                user -> {},
                                new Mailbox(),
                                FixedSecrets.keys(),
                                URI.create(url)),
                        new Footbridge.Provider(new InMemoryAccounts(), () -> true))
                .build();
    }
}
