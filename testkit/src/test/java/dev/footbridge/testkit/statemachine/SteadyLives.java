package dev.footbridge.testkit.statemachine;

import dev.footbridge.testkit.contract.Ports;
import dev.footbridge.testkit.memory.InMemoryWorld;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The model with the same lives every time, for a run that must end alike every time. */
class SteadyLives extends ProvisioningModel {

    @Override
    protected Ports ports() {
        return new InMemoryWorld();
    }

    @Override
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF, tries = 100, seed = "20261122")
    void every_life_keeps_the_rules(@ForAll("lives") List<Move> moves) {
        super.every_life_keeps_the_rules(moves);
    }
}
