package dev.footbridge.testkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.BreakGlass;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.contract.StoreContract;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Who gets in, through which door, in which phase. */
public interface SignInRules extends StoreContract {

    @Test
    default void P2_P4_the_own_login_is_untouched_until_activation_and_closed_from_then_on() {
        Company company = new Company(ports());
        UserKey linked = company.person("linked");
        UserKey unlinked = company.person("unlinked");
        new Crossing(company).links(linked, "linked@acme.example");
        Doors doors = new Doors(company);
        for (Phase phase : Phase.values()) {
            company.isIn(phase);
            boolean open = phase == Phase.NOT_STARTED || phase == Phase.PREPARATION;
            for (Door door : new Door[] {Door.LEGACY_INTERACTIVE, Door.INTERNAL}) {
                assertThat(doors.opens(door, linked))
                        .as("%s, %s, linked", phase, door)
                        .isEqualTo(open);
                assertThat(doors.opens(door, unlinked))
                        .as("%s, %s, unlinked", phase, door)
                        .isEqualTo(open);
            }
        }
    }

    @Test
    default void P5_I6_the_identity_provider_opens_for_the_linked_account_alone_and_only_once_active() {
        Company company = new Company(ports());
        UserKey anna = company.person("anna");
        AccountKey account = new Crossing(company).links(anna, "anna@acme.example");
        AccountKey otherIssuer =
                AccountKey.of("https://other.example", account.subject().value());
        AccountKey otherSubject =
                AccountKey.of(account.issuer().value(), account.subject().value() + "x");
        Doors doors = new Doors(company);
        for (Phase phase : Phase.values()) {
            company.isIn(phase);
            boolean open = phase == Phase.ACTIVE || phase == Phase.COMPLETED;
            assertThat(doors.opensFor(account, anna)).as("%s", phase).isEqualTo(open);
            assertThat(doors.opensFor(otherIssuer, anna))
                    .as("%s, another issuer", phase)
                    .isFalse();
            assertThat(doors.opensFor(otherSubject, anna))
                    .as("%s, another subject", phase)
                    .isFalse();
        }
    }

    @Test
    default void decisions_7_a_deactivated_user_is_refused_at_every_door_in_every_phase() {
        Company company = new Company(ports());
        UserKey anna = company.person("anna");
        AccountKey account = new Crossing(company).links(anna, "anna@acme.example");
        company.leaves(anna);
        Doors doors = new Doors(company);
        for (Phase phase : Phase.values()) {
            company.isIn(phase);
            assertThat(doors.opens(Door.LEGACY_INTERACTIVE, anna))
                    .as("%s", phase)
                    .isFalse();
            assertThat(doors.opens(Door.INTERNAL, anna)).as("%s", phase).isFalse();
            assertThat(doors.opensFor(account, anna)).as("%s", phase).isFalse();
            assertThat(doors.mayGoOn(anna)).as("%s", phase).isFalse();
        }
    }

    @Test
    default void P14_a_session_from_before_goes_on_for_the_linked_and_for_nobody_else() {
        Company company = new Company(ports());
        Crossing crossing = new Crossing(company);
        UserKey linked = company.person("linked");
        UserKey waiting = company.person("waiting");
        UserKey fresh = company.person("fresh");
        crossing.links(linked, "linked@acme.example");
        assertThat(crossing.asks(waiting, "waiting@acme.example")).isEmpty();
        company.isIn(Phase.ACTIVE);
        Doors doors = new Doors(company);
        assertThat(doors.mayGoOn(linked)).isTrue();
        assertThat(doors.mayGoOn(waiting)).isFalse();
        assertThat(doors.mayGoOn(fresh)).isFalse();
    }

    @Test
    default void X1_a_machine_keeps_its_internal_door_and_gets_no_session_once_active() {
        Company company = new Company(ports());
        UserKey clock = company.machine("clock");
        Doors doors = new Doors(company);
        for (Phase phase : Phase.values()) {
            company.isIn(phase);
            boolean before = phase == Phase.NOT_STARTED || phase == Phase.PREPARATION;
            assertThat(doors.opens(Door.INTERNAL, clock)).as("%s", phase).isTrue();
            assertThat(doors.opens(Door.LEGACY_INTERACTIVE, clock))
                    .as("%s", phase)
                    .isEqualTo(before);
            assertThat(doors.mayGoOn(clock)).as("%s", phase).isFalse();
        }
    }

    @Test
    default void P11_the_glass_is_broken_for_the_named_administrator_while_the_provider_is_down() {
        Company company = new Company(ports());
        UserKey admin = company.administrator("admin");
        UserKey other = company.administrator("other");
        company.providerIsDown();
        assertThat(breaks(company, admin)).as("before activation").isFalse();
        company.isIn(Phase.ACTIVE);
        assertThat(breaks(company, admin)).as("nobody is named").isFalse();
        assertThat(company.footbridge().breakGlass().name(company.id(), admin.user(), Company.administrating(other)))
                .isTrue();
        assertThat(new Doors(company).opens(Door.LEGACY_INTERACTIVE, admin))
                .as("named is not open")
                .isFalse();
        assertThat(breaks(company, other)).as("another is named").isFalse();
        assertThat(breaks(company, admin, "no")).as("without a reason").isFalse();
        assertThat(breaks(company, admin)).isTrue();
        assertThat(new Doors(company).opens(Door.LEGACY_INTERACTIVE, admin)).isTrue();
        assertThat(new Doors(company).opens(Door.LEGACY_INTERACTIVE, other)).isFalse();
    }

    @Test
    default void P11_while_the_provider_answers_the_glass_stays_whole() {
        Company company = new Company(ports());
        UserKey admin = named(company);
        assertThat(breaks(company, admin)).isFalse();
        assertThat(new Doors(company).opens(Door.LEGACY_INTERACTIVE, admin)).isFalse();
    }

    @Test
    default void P11_after_an_hour_the_glass_is_whole_again() {
        Company company = new Company(ports());
        UserKey admin = named(company);
        company.providerIsDown();
        assertThat(breaks(company, admin)).isTrue();
        company.passes(Duration.ofHours(1).minusMillis(1));
        assertThat(new Doors(company).opens(Door.LEGACY_INTERACTIVE, admin)).isTrue();
        assertThat(new Doors(company).mayGoOn(admin)).isTrue();
        company.passes(Duration.ofMillis(1));
        assertThat(new Doors(company).opens(Door.LEGACY_INTERACTIVE, admin)).isFalse();
        assertThat(new Doors(company).mayGoOn(admin)).isFalse();
    }

    private static UserKey named(Company company) {
        UserKey admin = company.administrator("admin");
        company.isIn(Phase.ACTIVE);
        assertThat(company.footbridge().breakGlass().name(company.id(), admin.user(), Company.administrating(admin)))
                .isTrue();
        return admin;
    }

    private static boolean breaks(Company company, UserKey who) {
        return breaks(company, who, "The provider has been down since six");
    }

    private static boolean breaks(Company company, UserKey who, String reason) {
        return company.footbridge().breakGlass().open(who, reason, Company.administrating(who))
                instanceof BreakGlass.Answer.Opened;
    }
}
