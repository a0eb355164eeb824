package dev.footbridge.testkit.rules;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;

class AllRulesTest implements AllRules {

    @Override
    public Ports ports() {
        return new InMemoryWorld();
    }
}
