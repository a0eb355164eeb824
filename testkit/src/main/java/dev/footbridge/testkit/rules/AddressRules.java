package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.StoreContract;
import org.junit.jupiter.api.Test;

/** What counts as an address, and which spellings are one mailbox. */
public interface AddressRules extends StoreContract {

    @Test
    default void D3_an_address_in_any_other_notation_gets_no_mail() {
        nothingIsSentTo(
                "",
                "anna",
                "anna@",
                "@acme.example",
                "anna@localhost",
                "anna@acme..example",
                "anna@acme.example.",
                "anna@192.0.2.1",
                "anna@[192.0.2.1]",
                "anna@0x7f.0x1",
                "anna larsson@acme.example",
                "Anna <anna@acme.example>",
                "<anna@evil.example>anna@acme.example",
                "\"anna@evil.example\"@acme.example",
                "anna(comment)@acme.example",
                "@evil.example:anna@acme.example",
                "anna%evil.example@acme.example",
                "evil.example!anna@acme.example",
                "anna@evil.example@acme.example",
                "anna@acme.example,bo@evil.example",
                "anna@acme.example;bo@evil.example",
                "anna@acme.example\r\nBcc: bo@evil.example");
    }

    @Test
    default void D3_a_character_that_looks_like_another_never_becomes_that_other() {
        nothingIsSentTo(
                "anna@\u212Aiosk.example", // Kelvin sign
                "anna@\uFF41cme.example", // full-width a
                "anna@acme\u2024example.com", // one dot leader
                "anna@acme\u3002example", // ideographic full stop
                "anna@ac\u00ADme.example", // soft hyphen
                "anna@ac\u200Bme.example", // zero width space
                "anna\uFF20evil.example@acme.example", // full-width at-sign
                "\u212Aarin@acme.example",
                "\u0131da@acme.example"); // dotless i
    }

    private void nothingIsSentTo(String... typed) {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        for (String text : typed) {
            assertThat(crossing.asks(anna, text)).as(text).contains(Refusal.INVALID_ADDRESS);
        }
        assertThat(company.mailbox().all()).isEmpty();
    }

    @Test
    default void D3_longest_parts_are_taken_and_one_character_more_is_not() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        String label = "a".repeat(63);
        assertThat(crossing.asks(company.person("anna"), "a".repeat(64) + "@acme.example"))
                .isEmpty();
        assertThat(crossing.asks(company.person("bo"), "a".repeat(65) + "@acme.example"))
                .contains(Refusal.INVALID_ADDRESS);
        assertThat(crossing.asks(company.person("cecilia"), "cecilia@" + label + ".example"))
                .isEmpty();
        assertThat(crossing.asks(company.person("david"), "david@a" + label + ".example"))
                .contains(Refusal.INVALID_ADDRESS);
    }

    @Test
    default void decisions_9_spellings_of_one_mailbox_have_one_user() {
        oneMailbox("anna@acme.example", "ANNA@Acme.Example");
        oneMailbox("anna@acme.example", " anna@acme.example\t");
        oneMailbox("anna@räksmörgås.example", "anna@xn--rksmrgs-5wao1o.example");
        oneMailbox("anna@räksmörgås.example", "anna@RA\u0308KSMO\u0308RGA\u030AS.example");
    }

    private void oneMailbox(String one, String other) {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey bo = company.person("bo");
        crossing.links(company.person("anna"), one);
        assertThat(crossing.asks(bo, other)).isEmpty();
        assertThat(crossing.types(bo, crossing.newestCode(one))).as(other).contains(Refusal.ADDRESS_TAKEN);
        assertThat(crossing.linked(bo)).isEmpty();
    }

    @Test
    default void decisions_9_tags_dots_and_foreign_letters_tell_mailboxes_apart() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        crossing.links(company.person("1"), "anna.larsson@strasse.example");
        crossing.links(company.person("2"), "annalarsson@strasse.example");
        crossing.links(company.person("3"), "anna.larsson+hr@strasse.example");
        crossing.links(company.person("4"), "anna.larsson@straße.example");
    }
}
