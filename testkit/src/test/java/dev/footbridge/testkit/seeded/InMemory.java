package dev.footbridge.testkit.seeded;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.contract.StoreContract;
import dev.footbridge.testkit.contract.StoresContract;
import dev.footbridge.testkit.memory.InMemoryWorld;
import dev.footbridge.testkit.rules.AddressRules;
import dev.footbridge.testkit.rules.AllowedDomainsRules;
import dev.footbridge.testkit.rules.CodeRules;
import dev.footbridge.testkit.rules.LinkRules;
import dev.footbridge.testkit.rules.PhaseSwitchRules;
import dev.footbridge.testkit.rules.SignInRules;

/** The suites as an embedder runs them: with stores, and with nothing else of their own. */
abstract class InMemory implements StoreContract {
    private final Ports world = new InMemoryWorld();

    @Override
    public Ports ports() {
        return world;
    }

    static class Addresses extends InMemory implements AddressRules {}

    static class Domains extends InMemory implements AllowedDomainsRules {}

    static class Codes extends InMemory implements CodeRules {}

    static class Links extends InMemory implements LinkRules {}

    static class Phases extends InMemory implements PhaseSwitchRules {}

    static class Doors extends InMemory implements SignInRules {}

    static class Stores extends InMemory implements StoresContract {}
}
