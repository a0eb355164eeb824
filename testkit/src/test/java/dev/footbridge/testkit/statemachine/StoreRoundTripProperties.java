package dev.footbridge.testkit.statemachine;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;

class StoreRoundTripProperties extends StoreRoundTrip {

    @Override
    protected Ports ports() {
        return new InMemoryWorld();
    }
}
