package dev.footbridge.example.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.BindException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StartTest {

    @Test
    void accounts_passwords_keys_and_tokens_survive_a_restart(@TempDir Path folder) throws Exception {
        String database = IdpSettings.databaseIn(folder);
        try (Provider provider = new Provider(database)) {
            JsonNode before = provider.scim.create("anna@acme.example", "acme:anna", false);
            provider.choosePassword("anna@acme.example");
            String token = provider.scim.token();
            URI keys = provider.at("/oauth2/jwks");
            String keysBefore = new Browser().get(keys).body();

            provider.restart(database);

            HttpResponse<String> after =
                    provider.scim.call("GET", "/" + before.get("id").asString(), null, token);
            assertThat(Scim.json(after).get(Scim.EXTENSION).get("subject"))
                    .isEqualTo(before.get(Scim.EXTENSION).get("subject"));
            assertThat(new Browser().get(keys).body()).isEqualTo(keysBefore);
            Browser browser = new Browser();
            HttpResponse<String> account = browser.follow(
                    provider.signIn(browser, "anna@acme.example", Provider.PASSWORD), provider.idp.issuer());
            assertThat(account.body()).contains("Logga ut");
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (Provider provider = Provider.inMemory()) {
            int port = provider.idp.issuer().getPort();
            IdpSettings settings = new IdpSettings(
                    "Connect",
                    port,
                    null,
                    "jdbc:h2:mem:taken",
                    "127.0.0.1",
                    1,
                    List.of(),
                    new ScimClient("a", "b"),
                    false);
            assertThatThrownBy(() -> IdentityProvider.start(settings))
                    .isInstanceOf(BindException.class)
                    .hasMessage("Port " + port + " on 127.0.0.1 is taken");
        }
    }
}
