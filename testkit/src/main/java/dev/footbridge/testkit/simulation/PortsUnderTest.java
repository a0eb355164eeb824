package dev.footbridge.testkit.simulation;

import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Mailer;
import dev.footbridge.testkit.MovableClock;
import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;

/** What a simulation is played over; an embedder puts the own ports in place of ours. */
@FunctionalInterface
public interface PortsUnderTest {

    /** Empty stores whose time is the clock's; asked for once per run. */
    Ports stores(MovableClock clock);

    /** @param provider where the accounts are; what is returned must reach it */
    default Accounts accounts(SimulatedProvider provider) {
        return provider;
    }

    /** @param server which keeps the mailboxes; what is returned must reach it */
    default Mailer mailer(SimulatedMailServer server) {
        return server;
    }

    /** Everything in memory. */
    static PortsUnderTest inMemory() {
        return InMemoryWorld::new;
    }
}
