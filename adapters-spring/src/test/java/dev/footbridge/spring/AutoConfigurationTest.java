package dev.footbridge.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.ClientProof;
import dev.footbridge.idp.keycloak.KeycloakAccounts;
import dev.footbridge.idp.oidc.OidcSettings;
import dev.footbridge.idp.scim.ScimAccounts;
import dev.footbridge.servlet.FootbridgeWeb;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.spring.security.FootbridgePrincipals;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SecretKeys;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;

class AutoConfigurationTest {
    private static final String KEY =
            Base64.getEncoder().encodeToString("0123456789abcdefghijklmnopqrstuv".getBytes(StandardCharsets.UTF_8));

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    FootbridgeStoresAutoConfiguration.class,
                    FootbridgeMailAutoConfiguration.class,
                    FootbridgeProviderAutoConfiguration.class,
                    FootbridgeAutoConfiguration.class,
                    FootbridgeFilesAutoConfiguration.class,
                    FootbridgeWebAutoConfiguration.class))
            .withPropertyValues(
                    "footbridge.keys.by-id.k1=" + KEY,
                    "footbridge.jdbc.schema=create",
                    "footbridge.web.public-url=https://hrm.example.com",
                    "footbridge.mail.host=127.0.0.1",
                    "footbridge.mail.from=no-reply@example.com",
                    "footbridge.idp.issuer=https://connect.example.com",
                    "footbridge.idp.client-id=hrm",
                    "footbridge.idp.client-secret=secret",
                    "footbridge.idp.scim-base=https://connect.example.com/scim/v2",
                    "footbridge.idp.scim-token-endpoint=https://connect.example.com/oauth2/token",
                    "footbridge.idp.scim-client-id=accounts",
                    "footbridge.idp.scim-client-secret=secret")
            .withBean(DataSource.class, AutoConfigurationTest::database)
            .withBean(Directory.class, NobodyDirectory::new)
            .withBean(FootbridgePrincipals.class, NobodyPrincipals::new);

    private static DataSource database() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:autoconfiguration;DB_CLOSE_DELAY=-1");
        return source;
    }

    @Test
    void with_a_directory_and_principals_everything_is_there() {
        runner.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context).hasSingleBean(Footbridge.class).hasSingleBean(FootbridgeWeb.class);
        });
    }

    @Test
    void I9_accounts_are_kept_in_keycloak_where_it_has_a_client_for_that_and_over_scim_otherwise() {
        runner.run(context -> assertThat(context.getBean(Accounts.class)).isInstanceOf(ScimAccounts.class));
        runner.withPropertyValues(
                        "footbridge.idp.issuer=https://keycloak.example.com/realms/acme",
                        "footbridge.idp.keycloak.client-id=accounts",
                        "footbridge.idp.keycloak.client-secret=secret")
                .run(context -> assertThat(context.getBean(Accounts.class)).isInstanceOf(KeycloakAccounts.class));
        runner.withPropertyValues("footbridge.idp.keycloak.client-id=accounts")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void I1_the_product_shows_a_secret_or_signs_with_its_key() {
        runner.run(context ->
                assertThat(proof(context.getBean(OidcSettings.class))).isInstanceOf(ClientProof.SecretInHeader.class));
        runner.withPropertyValues("footbridge.idp.client-secret-in-form=true")
                .run(context -> assertThat(proof(context.getBean(OidcSettings.class)))
                        .isInstanceOf(ClientProof.SecretInForm.class));
        runner.withPropertyValues("footbridge.idp.client-key=no key")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("The key of a client is no JSON Web Key (RFC 7517)"));
    }

    private static ClientProof proof(OidcSettings settings) {
        return settings.client().proof();
    }

    @Test
    void T4_imports_are_there_where_their_module_is_and_gone_without_it() {
        runner.run(context -> {
            assertThat(patterns(context.getBean(FootbridgeWeb.class)))
                    .contains("/admin/imports", "/api/v1/admin/export");
            assertThat(context.getBean(FootbridgeWeb.class).uploads()).isPresent();
        });
        runner.withClassLoader(new FilteredClassLoader("dev.footbridge.files")).run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(patterns(context.getBean(FootbridgeWeb.class)))
                    .contains("/admin/users")
                    .noneMatch(pattern -> pattern.contains("import") || pattern.contains("export"));
            assertThat(context.getBean(FootbridgeWeb.class).uploads()).isEmpty();
        });
    }

    private static List<String> patterns(FootbridgeWeb web) {
        return web.routes().all().stream().map(Route::pattern).toList();
    }

    @Test
    void it_never_publishes_a_filter_chain_which_would_switch_off_the_hosts() {
        runner.run(context -> assertThat(context).doesNotHaveBean(SecurityFilterChain.class));
    }

    @Test
    void links_in_mails_are_built_from_the_public_url() {
        runner.run(context -> assertThat(context.getBean(Footbridge.class).publicUrl())
                .isEqualTo(URI.create("https://hrm.example.com/footbridge")));
    }

    @Test
    void the_hosts_mailer_and_accounts_take_the_place_of_ours() {
        Mailer mailer = mail -> new Mailer.Result(Mailer.Result.Kind.ACCEPTED, "");
        Accounts accounts = new NoAccounts();
        runner.withBean(Mailer.class, () -> mailer)
                .withBean(Accounts.class, () -> accounts)
                .run(context -> {
                    assertThat(context.getBean(Mailer.class)).isSameAs(mailer);
                    assertThat(context.getBean(Accounts.class)).isSameAs(accounts);
                });
    }

    @Test
    void without_a_key_there_is_no_start() {
        runner.withPropertyValues("footbridge.keys.by-id.k1=")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void a_public_url_without_https_is_no_start_either() {
        runner.withPropertyValues("footbridge.web.public-url=http://hrm.example.com")
                .run(context -> assertThat(context).hasFailed());
    }

    @Test
    void without_a_directory_the_host_has_not_embedded_it_yet_and_nothing_is_registered() {
        new WebApplicationContextRunner()
                .withConfiguration(
                        AutoConfigurations.of(FootbridgeAutoConfiguration.class, FootbridgeWebAutoConfiguration.class))
                .withBean(
                        SecretKeys.class,
                        () -> SecretKeys.of("k", Map.of("k", new byte[] {
                            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25,
                            26, 27, 28, 29, 30, 31, 32
                        })))
                .run(context -> assertThat(context).doesNotHaveBean(FootbridgeWeb.class));
    }

    /** A register without anybody in it. */
    private static final class NobodyDirectory implements Directory {
        @Override
        public Optional<DirectoryUser> find(UserKey user) {
            return Optional.empty();
        }

        @Override
        public Changes changesSince(TenantId tenant, String cursor) {
            return new Changes(ImmutableList.of(), cursor, true);
        }
    }

    /** A host to which nobody is signed in. */
    private static final class NobodyPrincipals implements FootbridgePrincipals {
        @Override
        public Optional<Visitor> visitor(Authentication authentication) {
            return Optional.empty();
        }

        @Override
        public Authentication session(UserKey user) {
            throw new IllegalStateException("There is nobody");
        }

        @Override
        public Optional<TenantId> tenant(HttpServletRequest request) {
            return Optional.empty();
        }
    }

    /** An identity provider that never answers. */
    private static final class NoAccounts implements Accounts {
        @Override
        public Answer findOrCreate(Request request) {
            return new Answer.Unavailable("down", null);
        }

        @Override
        public Optional<URI> accountSettings(EmailAddress address) {
            return Optional.empty();
        }
    }
}
