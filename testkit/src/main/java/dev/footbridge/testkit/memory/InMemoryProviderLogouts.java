package dev.footbridge.testkit.memory;

import dev.footbridge.signin.ProviderLogout;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.spi.ProviderLogouts;
import java.time.InstantSource;

/** What identity providers have ended, in memory. */
final class InMemoryProviderLogouts implements ProviderLogouts {
    private final Tables tables;
    private final InstantSource clock;

    InMemoryProviderLogouts(Tables tables, InstantSource clock) {
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public boolean add(ProviderLogout logout) {
        synchronized (tables) {
            String id = logout.issuer() + "\n" + logout.tokenId();
            return tables.logouts.putIfAbsent(id, new Tables.SaidLogout(logout, clock.instant())) == null;
        }
    }

    @Override
    public boolean hasEnded(ProviderSession session) {
        synchronized (tables) {
            return tables.logouts.values().stream()
                    .anyMatch(said -> said.logout().ends(session, said.at()));
        }
    }
}
