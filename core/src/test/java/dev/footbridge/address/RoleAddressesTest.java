package dev.footbridge.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleAddressesTest {

    private static final RoleAddresses STANDARD = RoleAddresses.standard();

    private static EmailAddress at(String local) {
        return EmailAddress.of(local + "@foretaget.se");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "support",
                "INFO",
                "postmaster",
                "abuse",
                "helpdesk",
                "admin",
                "noreply",
                "no-reply",
                "no_reply",
                "do.not.reply",
                "mailer-daemon",
                "kundtjanst",
                "kund-tjanst",
                "lon",
                "personal",
                "hr",
                "it-support",
                "support+anna",
                "post"
            })
    void case_74_shared_mailboxes_are_covered(String local) {
        assertThat(STANDARD.covers(at(local))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna.larsson",
                "h.r",
                "i.t",
                "l.o.n",
                "supporter",
                "infante",
                "anna+support",
                "support2",
                "+46701234567",
                "admin.larsson"
            })
    void case_74_people_are_not_covered(String local) {
        assertThat(STANDARD.covers(at(local))).isFalse();
    }

    @Test
    void case_74_a_configured_help_desk_is_covered() {
        assertThat(STANDARD.covers(at("stodet"))).isFalse();
        RoleAddresses more = STANDARD.with(List.of("Stodet"));
        assertThat(more.covers(at("stodet"))).isTrue();
        assertThat(more.covers(at("support"))).isTrue();
    }

    @Test
    void a_name_can_be_taken_out() {
        RoleAddresses fewer = STANDARD.without(List.of("LON"));
        assertThat(fewer.covers(at("lon"))).isFalse();
        assertThat(fewer.covers(at("support"))).isTrue();
    }

    @Test
    void a_name_that_could_never_match_is_a_fault() {
        assertThatThrownBy(() -> STANDARD.with(List.of("lön"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STANDARD.with(List.of("support@foretaget.se")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_standard_name_is_itself_covered() {
        assertThat(RoleNames.STANDARD).allMatch(name -> STANDARD.covers(at(name)));
    }

    @Test
    void the_standard_names_are_there_when_asked_for() {
        assertThat(RoleAddresses.standard().covers(EmailAddress.of("support@acme.example")))
                .isTrue();
    }
}
