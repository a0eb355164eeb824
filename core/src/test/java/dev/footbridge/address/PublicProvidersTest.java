package dev.footbridge.address;

import static dev.footbridge.address.Reading.listOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicProvidersTest {

    private static final DomainPolicy REFUSING =
            DomainPolicy.of(AllowedDomains.none()).refusingPublicProviders();

    @ParameterizedTest
    @ValueSource(
            strings = {"gmail.com", "hotmail.se", "telia.com", "me.com", "mailinator.com", "any.name.mailinator.com"})
    void D6_public_and_throw_away_providers_are_refused_when_the_switch_is_on(String domain) {
        assertThat(REFUSING.allows(EmailDomain.of(domain))).isFalse();
        assertThat(DomainPolicy.of(AllowedDomains.none()).allows(EmailDomain.of(domain)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foretaget.se", "notgmail.com", "gmail.com.evil.org", "company.com", "mask.io", "mailw.com"})
    void D6_others_are_not(String domain) {
        assertThat(REFUSING.allows(EmailDomain.of(domain))).isTrue();
    }

    @Test
    void D6_the_switch_wins_over_an_entry_and_the_list_still_decides_about_the_rest() {
        DomainPolicy policy =
                DomainPolicy.of(listOf("gmail.com", "foretaget.se")).refusingPublicProviders();
        assertThat(policy.tryOut("anna@gmail.com"))
                .isEqualTo(new DomainVerdict.PublicProvider(EmailDomain.of("gmail.com")));
        assertThat(policy.tryOut("anna@gmail.com").allowed()).isFalse();
        assertThat(policy.tryOut("anna@foretaget.se").allowed()).isTrue();
        assertThat(policy.tryOut("anna@other.se")).isEqualTo(new DomainVerdict.NothingMatches());
    }

    @Test
    void D6_an_entry_that_lets_everybody_in_is_warned_about() {
        DomainPolicy policy =
                DomainPolicy.of(listOf("foretaget.se", "gmail.com", "*.mailinator.com", "mail.foretaget.se"));
        assertThat(entriesWarnedAbout(policy)).containsExactly("gmail.com", "*.mailinator.com");
        assertThat(policy.warnings()).allMatch(warning -> warning.reason() == DomainWarning.Reason.LETS_EVERYBODY_IN);
        assertThat(policy.refusingPublicProviders().warnings())
                .hasSize(2)
                .allMatch(warning -> warning.reason() == DomainWarning.Reason.REFUSED_ALL_THE_SAME);
    }

    @Test
    void D6_the_product_may_have_a_list_of_its_own() {
        PublicProviders own = PublicProviders.standard()
                .with(List.of(EmailDomain.of("tmp.example")))
                .without(List.of(EmailDomain.of("telia.com")));
        assertThat(own.names()).contains("tmp.example", "gmail.com").doesNotContain("telia.com");
        DomainPolicy policy = new DomainPolicy(AllowedDomains.none(), own, true);
        assertThat(policy.allows(EmailDomain.of("tmp.example"))).isFalse();
        assertThat(policy.allows(EmailDomain.of("telia.com"))).isTrue();
        assertThat(policy.allows(EmailDomain.of("gmail.com"))).isFalse();
    }

    @Test
    void the_lists_are_canonical_and_no_name_is_on_two() {
        List<String> names = Stream.of(MailProviders.COMMON, MailProviders.RARER, MailProviders.THROW_AWAY)
                .flatMap(List::stream)
                .toList();
        assertThat(names)
                .doesNotHaveDuplicates()
                .allMatch(name -> EmailDomain.of(name).ascii().equals(name));
    }

    private static List<String> entriesWarnedAbout(DomainPolicy policy) {
        return policy.warnings().stream()
                .map(warning -> warning.entry().entry())
                .toList();
    }
}
