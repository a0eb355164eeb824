package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.StoreContract;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** An administrator's verification link, and what removes or replaces a link that stands. */
public interface LinkRules extends StoreContract {

    @Test
    default void C7_a_link_lives_until_the_end_of_its_fifth_day() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        UserKey bo = company.person("bo");
        LocalDate firstDay = company.now().atZone(Company.ZONE).toLocalDate();
        Instant end =
                firstDay.plusDays(4).plusDays(1).atStartOfDay(Company.ZONE).toInstant();
        assertThat(crossing.sendsLink(anna, "anna@acme.example")).isEmpty();
        assertThat(crossing.sendsLink(bo, "bo@acme.example")).isEmpty();
        company.passesUntil(end.minusMillis(1));
        assertThat(crossing.confirms(crossing.newestToken("anna@acme.example"))).isEmpty();
        assertThat(crossing.linked(anna)).isPresent();
        company.passesUntil(end);
        assertThat(crossing.confirms(crossing.newestToken("bo@acme.example"))).contains(Refusal.LINK_EXPIRED);
        assertThat(crossing.linked(bo)).isEmpty();
    }

    @Test
    default void C8_looking_at_a_link_uses_nothing_up() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.sendsLink(anna, "anna@acme.example")).isEmpty();
        String token = crossing.newestToken("anna@acme.example");
        for (int visit = 0; visit < 3; visit++) {
            assertThat(crossing.looksAt(token)).isEmpty();
        }
        assertThat(crossing.linked(anna)).isEmpty();
        assertThat(crossing.confirms(token)).isEmpty();
        assertThat(crossing.linked(anna)).isPresent();
    }

    @Test
    default void C2_a_newer_link_and_a_deactivation_void_the_older() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.sendsLink(anna, "anna@acme.example")).isEmpty();
        String old = crossing.newestToken("anna@acme.example");
        company.passes(Duration.ofMinutes(5));
        assertThat(crossing.sendsLink(anna, "anna.larsson@acme.example")).isEmpty();
        assertThat(crossing.confirms(old)).contains(Refusal.LINK_UNKNOWN);
        company.leaves(anna);
        company.person("anna");
        assertThat(crossing.confirms(crossing.newestToken("anna.larsson@acme.example")))
                .contains(Refusal.LINK_UNKNOWN);
        assertThat(crossing.linked(anna)).isEmpty();
    }

    @Test
    default void A2_a_removed_link_lets_nobody_in_and_its_proof_makes_no_new_one() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        assertThat(crossing.sendsLink(anna, "anna@acme.example")).isEmpty();
        String token = crossing.newestToken("anna@acme.example");
        assertThat(crossing.confirms(token)).isEmpty();
        AccountKey account = crossing.accountOf(anna);
        company.isIn(Phase.ACTIVE);
        assertThat(new Doors(company).opensFor(account, anna)).isTrue();
        assertThat(crossing.removesLink(anna)).isEmpty();
        assertThat(new Doors(company).opensFor(account, anna)).isFalse();
        assertThat(crossing.confirms(token)).contains(Refusal.LINK_UNKNOWN);
        assertThat(crossing.linked(anna)).isEmpty();
    }

    @Test
    default void A3_keep_until_proven_keeps_and_then_swaps() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        Doors doors = new Doors(company);
        UserKey anna = company.person("anna");
        AccountKey former = crossing.links(anna, "anna@acme.example");
        company.passes(Duration.ofMinutes(5));
        company.isIn(Phase.ACTIVE);
        assertThat(crossing.sendsLink(anna, "anna@beta.example", Replace.KEEP_UNTIL_PROVEN))
                .isEmpty();
        assertThat(doors.opensFor(former, anna)).isTrue();
        assertThat(crossing.confirms(crossing.newestToken("anna@beta.example"))).isEmpty();
        AccountKey present = crossing.accountOf(anna);
        assertThat(present).isNotEqualTo(former);
        assertThat(doors.opensFor(former, anna)).isFalse();
        assertThat(doors.opensFor(present, anna)).isTrue();
    }

    @Test
    default void A3_an_address_in_wrong_hands_ends_at_once() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey anna = company.person("anna");
        AccountKey former = crossing.links(anna, "anna@acme.example");
        company.passes(Duration.ofMinutes(5));
        company.isIn(Phase.ACTIVE);
        assertThat(crossing.sendsLink(anna, "anna@beta.example", Replace.END_NOW))
                .isEmpty();
        assertThat(new Doors(company).opensFor(former, anna)).isFalse();
    }
}
