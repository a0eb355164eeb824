package dev.footbridge.example.embedder;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.statemachine.ProvisioningModel;

/** Random lives of people against the product's stores; every life has a tenant of its own. */
class OurStoresProperties extends ProvisioningModel {
    private static final Ports PORTS = OurDatabase.fresh();

    @Override
    protected Ports ports() {
        return PORTS;
    }
}
