package dev.footbridge.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.SecretKeys;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;

/** A host around the database that does nothing of its own, so that the database alone is measured. */
final class IdleHost {
    private IdleHost() {}

    static Footbridge footbridge(JdbcPorts ports) {
        return Footbridge.builder(
                        ports.stores(),
                        new Footbridge.Host(
                                new Nobody(),
                                user -> {},
                                mail -> new Mailer.Result(Mailer.Result.Kind.ACCEPTED, "250"),
                                keys(),
                                URI.create("https://hrm.example/footbridge")),
                        new Footbridge.Provider(new NoAccounts(), () -> true))
                .build();
    }

    private static SecretKeys keys() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return SecretKeys.of("benchmark", Map.of("benchmark", key));
    }

    /** The users are put into the projection directly. */
    private static final class Nobody implements Directory {
        @Override
        public Optional<DirectoryUser> find(UserKey user) {
            return Optional.empty();
        }

        @Override
        public Changes changesSince(TenantId tenant, String cursor) {
            return new Changes(ImmutableList.of(), cursor, true);
        }
    }

    private static final class NoAccounts implements Accounts {
        @Override
        public Answer findOrCreate(Request request) {
            return new Answer.Unavailable("BENCHMARK", null);
        }

        @Override
        public Optional<URI> accountSettings(EmailAddress address) {
            return Optional.empty();
        }
    }
}
