package dev.footbridge.testkit.memory;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.contract.StoresContract;

class InMemoryStoresTest implements StoresContract {
    private final InMemoryWorld world = new InMemoryWorld();

    @Override
    public Ports ports() {
        return world;
    }
}
