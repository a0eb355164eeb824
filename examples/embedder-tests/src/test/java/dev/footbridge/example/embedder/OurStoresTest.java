package dev.footbridge.example.embedder;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.contract.StoresContract;

class OurStoresTest implements StoresContract {
    private final Ports ports = OurDatabase.fresh();

    @Override
    public Ports ports() {
        return ports;
    }
}
