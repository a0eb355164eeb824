package dev.footbridge.example.idp;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a development identity provider needs to know.
 *
 * @param displayName what people see, for example "Footbridge Connect"
 * @param port on 127.0.0.1; 0 takes a free one
 * @param issuer as clients know it; null means {@code http://localhost:} and the port
 * @param jdbcUrl an H2 database of its own, in memory or in a file; the signing key lives there too
 * @param smtpHost where password mails are handed over
 * @param smtpPort of that host
 * @param clients the products
 * @param scimClient the caller of the account API
 * @param testControls whether {@link IdentityProvider#setScimAvailable} may be used
 */
public record IdpSettings(
        String displayName,
        int port,
        @Nullable URI issuer,
        String jdbcUrl,
        String smtpHost,
        int smtpPort,
        List<SignInClient> clients,
        ScimClient scimClient,
        boolean testControls) {

    public IdpSettings {
        clients = List.copyOf(clients);
    }

    /** The URL of a database file in that folder, made at the first start. */
    public static String databaseIn(Path folder) {
        return "jdbc:h2:file:" + folder.toAbsolutePath().resolve("idp");
    }

    /** The issuer: the one set, otherwise made from the port. */
    URI effectiveIssuer() {
        return issuer == null ? URI.create("http://localhost:" + port) : issuer;
    }

    IdpSettings withPort(int newPort) {
        return new IdpSettings(
                displayName, newPort, issuer, jdbcUrl, smtpHost, smtpPort, clients, scimClient, testControls);
    }
}
