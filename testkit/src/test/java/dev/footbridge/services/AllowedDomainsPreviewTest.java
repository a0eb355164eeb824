package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.AllowedDomainsPreview.Answer;
import dev.footbridge.address.DomainImpact;
import dev.footbridge.address.DomainPolicy;
import dev.footbridge.address.DomainVerdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a list would do before it does (D3, D4). */
class AllowedDomainsPreviewTest {
    private final Product product = new Product();

    @BeforeEach
    void oneIsLinkedAndOneIsUnderWay() {
        product.link(product.person("anna", ""));
        UserKey bo = product.person("bo", "");
        product.footbridge.selfService().requestCode(bo, "bo@home.example", Product.by(bo));
    }

    @Test
    void D4_addresses_beyond_the_list_are_counted_and_nothing_changes() {
        assertThat(seen("acme.example").impact()).isEqualTo(new DomainImpact(0, 1));
        assertThat(seen("home.example").impact()).isEqualTo(new DomainImpact(1, 0));
        assertThat(seen("acme.example", "home.example").impact().none()).isTrue();
        assertThat(product.tenant().domains()).isEqualTo(DomainPolicy.open());
    }

    @Test
    void D4_an_address_is_tried_against_the_list_to_come() {
        assertThat(seen("acme.example").tryOut("eva@acme.example")).isInstanceOf(DomainVerdict.ExactHost.class);
        assertThat(seen("acme.example").tryOut("eva@home.example")).isInstanceOf(DomainVerdict.NothingMatches.class);
    }

    @Test
    void D3_a_public_provider_on_the_list_is_warned_of() {
        assertThat(seen("acme.example").warnings()).isEmpty();
        assertThat(seen("acme.example", "gmail.com").warnings()).hasSize(1);
    }

    @Test
    void D6_refusing_public_providers_is_looked_at_ahead_as_well() {
        UserKey eva = product.person("eva", "");
        product.footbridge.selfService().requestCode(eva, "eva@gmail.com", Product.by(eva));
        assertThat(seen(true).impact()).isEqualTo(new DomainImpact(0, 1));
        assertThat(seen(true, "home.example", "gmail.com").impact()).isEqualTo(new DomainImpact(1, 1));
        assertThat(seen(true).tryOut("eva@gmail.com")).isInstanceOf(DomainVerdict.PublicProvider.class);
        assertThat(seen(false).impact().none()).isTrue();
    }

    @Test
    void D6_unless_told_otherwise_the_switch_is_as_it_is_now() {
        UserKey admin = product.administrator("admin");
        assertThat(seen().tryOut("eva@gmail.com").allowed()).isTrue();
        product.footbridge.administration().changeDomains(Product.ACME, List.of(), true, Product.administrating(admin));
        assertThat(seen().tryOut("eva@gmail.com").allowed()).isFalse();
        assertThat(seen(false).tryOut("eva@gmail.com").allowed()).isTrue();
        assertThat(product.footbridge.allowedDomainsPreview().of(new TenantId("nowhere"), List.of()))
                .isInstanceOfSatisfying(
                        Answer.Seen.class, seen -> assertThat(seen.policy()).isEqualTo(DomainPolicy.open()));
    }

    @Test
    void D1_a_list_that_could_not_be_stored_is_refused_with_its_entries() {
        assertThat(ahead("acme.example", "not a domain"))
                .isInstanceOfSatisfying(
                        Answer.Unreadable.class,
                        refused -> assertThat(refused.entries()).hasSize(1));
    }

    private Answer.Seen seen(String... entries) {
        return (Answer.Seen) ahead(entries);
    }

    private Answer.Seen seen(boolean refuse, String... entries) {
        return (Answer.Seen) product.footbridge.allowedDomainsPreview().of(Product.ACME, List.of(entries), refuse);
    }

    private Answer ahead(String... entries) {
        return product.footbridge.allowedDomainsPreview().of(Product.ACME, List.of(entries));
    }
}
