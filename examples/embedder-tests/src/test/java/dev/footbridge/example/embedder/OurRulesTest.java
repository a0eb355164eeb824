package dev.footbridge.example.embedder;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.rules.AllRules;

/** What the product promises to its customers, over its own stores. */
class OurRulesTest implements AllRules {
    private static final Ports PORTS = OurDatabase.fresh();

    @Override
    public Ports ports() {
        return PORTS;
    }
}
