package dev.footbridge.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.account.AccountKey;
import dev.footbridge.account.Subject;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProviderLogoutTest {
    private static final AccountKey ANNA = AccountKey.of("https://idp.example", "anna");
    private static final Instant SAID = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // said of, session; of the session: account, id, seconds after the logout; over
                "anna, desk,  anna, desk,  -1, true",
                "anna, desk,  anna, desk,   1, true",
                "anna, desk,  anna, phone, -1, false",
                "anna, desk,  bo,   desk,  -1, false",
                "anna, desk,  anna, -,     -1, true",
                "anna, desk,  anna, -,      0, true",
                "anna, desk,  anna, -,      1, false",
                "anna, desk,  bo,   -,     -1, false",
                "anna, -,     anna, desk,  -1, true",
                "anna, -,     anna, desk,   1, false",
                "anna, -,     bo,   desk,  -1, false",
                "anna, -,     anna, -,      0, true",
                "-,    desk,  anna, desk,   1, true",
                "-,    desk,  anna, phone, -1, false",
                "-,    desk,  anna, -,     -1, false",
            })
    void I5_a_logout_ends_the_session_it_names_or_what_was_open_of_the_account(
            @Nullable String subject,
            @Nullable String named,
            String account,
            @Nullable String id,
            int seconds,
            boolean over) {
        ProviderLogout logout =
                new ProviderLogout(ANNA.issuer(), "1", subject == null ? null : new Subject(subject), named);
        assertThat(logout.ends(session("https://idp.example", account, id, seconds), SAID))
                .isEqualTo(over);
        assertThat(logout.ends(session("https://idp.example/", account, id, seconds), SAID))
                .isFalse();
    }

    @Test
    void a_logout_of_nobody_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderLogout(ANNA.issuer(), "1", null, null));
    }

    @Test
    void a_session_comes_back_from_its_text() {
        for (@Nullable String id : new @Nullable String[] {null, "desk", "a\nb", ""}) {
            ProviderSession session = new ProviderSession(ANNA, id, SAID);
            assertThat(ProviderSession.read(session.text())).contains(session);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://idp.example\nanna",
                "https://idp.example\nanna\nyesterday",
                " \nanna\n2026-11-23T10:00:00Z",
                "https://idp.example\n\n2026-11-23T10:00:00Z"
            })
    void any_other_text_is_no_session(String text) {
        assertThat(ProviderSession.read(text)).isEqualTo(Optional.empty());
    }

    private static ProviderSession session(String issuer, String subject, @Nullable String id, int seconds) {
        return new ProviderSession(AccountKey.of(issuer, subject), id, SAID.plusSeconds(seconds));
    }
}
