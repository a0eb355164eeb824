package dev.footbridge.testkit.contract;

/**
 * Proves {@link dev.footbridge.spi.ProvisioningStore}, by theme.
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface ProvisioningStoreContract
        extends WholeDecisionContract,
                StateKeepingContract,
                UniqueProofContract,
                LimitContract,
                FindingContract,
                ManyDecisionsContract {}
