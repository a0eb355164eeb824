package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Administration.DomainsAnswer;
import dev.footbridge.account.AccountKey;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.StoreContract;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which domains a tenant lets in, and when it asks. */
public interface AllowedDomainsRules extends StoreContract {

    @Test
    default void D1_an_empty_list_lets_every_domain_in() {
        Company company = new Company(ports());
        new Crossing(company).links(company.person("anna"), "anna@anything.example");
        allows(company);
        new Crossing(company).links(company.person("bo"), "bo@anything-else.example");
    }

    @Test
    default void D3_a_host_lets_in_itself_and_nothing_that_looks_like_it() {
        Company company = new Company(ports());
        allows(company, "acme.example");
        letsIn(company, "acme.example", "ACME.example");
        keepsOut(company, LOOKALIKES);
        keepsOut(company, "sub.acme.example", "a.b.acme.example");
    }

    @Test
    default void D3_a_wildcard_lets_in_what_is_below_and_nothing_else() {
        Company company = new Company(ports());
        allows(company, "*.acme.example");
        letsIn(company, "sub.acme.example", "a.b.acme.example", "evil.Acme.example");
        keepsOut(company, LOOKALIKES);
        keepsOut(company, "acme.example");
    }

    /** Names that share letters with acme.example, but not its labels. */
    List<String> LOOKALIKES = List.of(
            "evilacme.example",
            "evil-acme.example",
            "sub.evilacme.example",
            "acme.example.evil.example",
            "acme.evil.example",
            "acme-example.com",
            "acme.exampl",
            "cme.example",
            "\u0430cme.example"); // a Cyrillic a

    @Test
    default void D3_an_entry_may_be_typed_as_people_type_it() {
        Company company = new Company(ports());
        allows(company, " @ACME.Example. ", "räksmörgås.example");
        letsIn(company, "acme.example", "xn--rksmrgs-5wao1o.example", "RÄKSMÖRGÅS.example");
    }

    @Test
    default void D1_one_unusable_entry_leaves_the_list_as_it_was() {
        Company company = new Company(ports());
        allows(company, "acme.example");
        for (String entry :
                List.of("*", "*.com", "com", "acme.*", ".com", "a@b.example", "https://b.example", "10.0.0.1")) {
            DomainsAnswer answer = change(company, "beta.example", entry);
            assertThat(answer).as(entry).isInstanceOf(DomainsAnswer.NotStored.class);
        }
        letsIn(company, "acme.example");
        keepsOut(company, "beta.example", "anything.com");
    }

    @Test
    default void D2_a_code_in_the_post_is_judged_again_when_it_is_typed() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.asks(anna, "anna@acme.example")).isEmpty();
        allows(company, "beta.example");
        assertThat(crossing.types(anna, crossing.newestCode("anna@acme.example")))
                .contains(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(crossing.linked(anna)).isEmpty();
    }

    @Test
    default void D2_a_link_in_the_post_is_judged_again_when_it_is_confirmed() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.sendsLink(anna, "anna@acme.example")).isEmpty();
        allows(company, "beta.example");
        assertThat(crossing.confirms(crossing.newestToken("anna@acme.example"))).contains(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(crossing.linked(anna)).isEmpty();
    }

    @Test
    default void D2_whoever_is_linked_is_not_asked() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        AccountKey account = crossing.links(anna, "anna@acme.example");
        allows(company, "beta.example");
        assertThat(crossing.accountOf(anna)).isEqualTo(account);
        company.isIn(Phase.ACTIVE);
        assertThat(new Doors(company).opensFor(account, anna)).isTrue();
    }

    @Test
    default void D2_an_administrator_is_asked_as_everybody() {
        Company company = new Company(ports());
        allows(company, "acme.example");
        assertThat(new Crossing(company).sendsLink(company.person("anna"), "anna@evilacme.example"))
                .contains(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(company.mailbox().all()).isEmpty();
    }

    @Test
    default void D6_public_providers_are_refused_where_the_tenant_has_it_so_whatever_the_list_says() {
        Company company = new Company(ports());
        refusesPublicProviders(company);
        letsIn(company, "acme.example", "notgmail.com");
        keepsOut(company, "gmail.com", "GMAIL.com", "mail.gmail.com", "mailinator.com");
        refusesPublicProviders(company, "gmail.com", "*.tele.dk");
        letsIn(company, "post.tele.dk");
        keepsOut(company, "gmail.com", "acme.example", "mail.tele.dk", "x.mail.tele.dk");
        allows(company);
        keepsOut(company, "gmail.com");
    }

    @Test
    default void D6_a_code_or_a_link_in_the_post_is_judged_by_it_and_whoever_is_linked_is_not() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        UserKey bo = company.person("bo");
        AccountKey account = crossing.links(company.person("cia"), "cia@gmail.com");
        assertThat(crossing.asks(anna, "anna@gmail.com")).isEmpty();
        assertThat(crossing.sendsLink(bo, "bo@gmail.com")).isEmpty();
        refusesPublicProviders(company);
        assertThat(crossing.types(anna, crossing.newestCode("anna@gmail.com"))).contains(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(crossing.confirms(crossing.newestToken("bo@gmail.com"))).contains(Refusal.DOMAIN_NOT_ALLOWED);
        assertThat(crossing.accountOf(company.person("cia"))).isEqualTo(account);
    }

    private static void refusesPublicProviders(Company company, String... entries) {
        UserKey administrator = company.administrator("administrator");
        assertThat(company.footbridge()
                        .administration()
                        .changeDomains(company.id(), List.of(entries), true, Company.administrating(administrator)))
                .isInstanceOf(DomainsAnswer.Stored.class);
    }

    @Test
    default void U3_an_address_that_would_be_refused_is_not_offered() {
        Company company = new Company(ports());
        allows(company, "acme.example");
        UserKey anna = company.personWith("anna", "anna@evilacme.example", "anna@acme.example", "Anna@ACME.example");
        assertThat(company.footbridge()
                        .selfService()
                        .status(anna)
                        .value()
                        .orElseThrow()
                        .suggestions())
                .extracting(suggestion -> suggestion.address().display())
                .containsExactly("anna@acme.example");
    }

    private static void allows(Company company, String... entries) {
        assertThat(change(company, entries)).isInstanceOf(DomainsAnswer.Stored.class);
    }

    private static DomainsAnswer change(Company company, String... entries) {
        UserKey administrator = company.administrator("administrator");
        return company.footbridge()
                .administration()
                .changeAllowedDomains(company.id(), List.of(entries), Company.administrating(administrator));
    }

    private static void letsIn(Company company, String... domains) {
        for (String domain : domains) {
            new Crossing(company).links(company.person("in " + domain), "anna@" + domain);
            new Crossing(company).removesLink(company.person("in " + domain));
        }
    }

    private static void keepsOut(Company company, String... domains) {
        keepsOut(company, List.of(domains));
    }

    private static void keepsOut(Company company, List<String> domains) {
        for (String domain : domains) {
            assertThat(new Crossing(company).asks(company.person("out " + domain), "anna@" + domain))
                    .as(domain)
                    .contains(Refusal.DOMAIN_NOT_ALLOWED);
        }
    }
}
