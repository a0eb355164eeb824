package dev.footbridge.jdbc.crossing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.address.AllowedDomains;
import dev.footbridge.address.DomainEntryFault;
import dev.footbridge.address.RefusedEntry;
import dev.footbridge.audit.Actor;
import dev.footbridge.tenant.UserId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of allowed domains is stored as a whole or not at all, and never turns into "everything" (3B). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadDomainsTest {
    private static final Actor ADMINISTRATOR = Actor.administrator(new UserId("beata"), Actor.Channel.API, "192.0.2.7");

    private NothingHappens nothing;
    private AllowedDomains kept;

    @BeforeAll
    void keepAList() {
        nothing = new NothingHappens();
        assertThat(change("company.com")).isInstanceOf(DomainsAnswer.Stored.class);
        kept = stored();
        assertThat(kept.entries()).containsExactly("company.com");
    }

    @AfterAll
    void close() {
        nothing.close();
    }

    @ParameterizedTest
    @CsvSource({
        "*, WILDCARD_ALONE",
        "*.com, SINGLE_LABEL",
        "com, SINGLE_LABEL",
        "se, SINGLE_LABEL",
        "co.uk, PUBLIC_SUFFIX",
        "*.co.uk, PUBLIC_SUFFIX",
        "github.io, PUBLIC_SUFFIX",
        "foretaget.*, WILDCARD_PLACE",
        ".com, NOT_A_HOST_NAME",
        "a@foretaget.com, ADDRESS",
        "https://foretaget.com, URL",
        "foretaget.com/path, URL",
        "foretaget.com:25, PORT",
        "1.2.3.4, IP_ADDRESS",
        "[1.2.3.4], IP_ADDRESS",
        "[IPv6:2001:db8::1], IP_ADDRESS",
        "^foretaget\\.com$, PATTERN",
        "(a|b).com, PATTERN",
        "foretaget\u3002com, DECEPTIVE_CHARACTER",
        "fore\u200Btaget.com, DECEPTIVE_CHARACTER"
    })
    void case_59_a_refused_entry_leaves_the_list_as_it_was(String entry, DomainEntryFault fault) {
        RefusedEntry refused = new RefusedEntry(entry, fault);
        assertThat(nothing.by(() -> change(entry))).isEqualTo(new DomainsAnswer.NotStored(ImmutableList.of(refused)));
        assertThat(nothing.by(() -> change("foretaget.com", entry)))
                .as("beside a sound one")
                .isEqualTo(new DomainsAnswer.NotStored(ImmutableList.of(refused)));
        assertThat(stored()).isEqualTo(kept);
    }

    @Test
    void case_60_a_list_of_refused_entries_does_not_become_an_empty_one_that_allows_everything() {
        DomainsAnswer answer = nothing.by(() -> change("*", "com", "\u00A0"));
        assertThat(answer).isInstanceOf(DomainsAnswer.NotStored.class);
        assertThat(((DomainsAnswer.NotStored) answer).entries()).hasSize(3);
        assertThat(stored()).isEqualTo(kept);
        assertThat(stored().isEmpty()).isFalse();
    }

    private DomainsAnswer change(String... entries) {
        return nothing.nodes()
                .node(0)
                .administration()
                .changeAllowedDomains(Surroundings.ACME, List.of(entries), ADMINISTRATOR);
    }

    private AllowedDomains stored() {
        return nothing.nodes()
                .node(1)
                .administration()
                .tenant(Surroundings.ACME)
                .value()
                .map(tenant -> tenant.domains().allowed())
                .orElseThrow();
    }
}
