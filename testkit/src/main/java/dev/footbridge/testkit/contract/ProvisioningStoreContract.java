package dev.footbridge.testkit.contract;

/** What every {@link dev.footbridge.spi.ProvisioningStore} keeps, by theme. */
public interface ProvisioningStoreContract
        extends WholeDecisionContract, StateKeepingContract, UniqueProofContract, LimitContract, FindingContract {}
