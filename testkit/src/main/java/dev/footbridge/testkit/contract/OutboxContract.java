package dev.footbridge.testkit.contract;

/** What every {@link dev.footbridge.spi.Outbox} keeps: who works on what, and what became of it (O2). */
public interface OutboxContract extends OutboxClaimContract, OutboxOutcomeContract {}
