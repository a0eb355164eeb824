package dev.footbridge.testkit.contract;

/**
 * Proves {@link dev.footbridge.spi.Outbox}: who works on what, and what became of it (O2).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface OutboxContract extends OutboxClaimContract, OutboxOutcomeContract {}
