package dev.footbridge.testkit.contract;

/**
 * Proves {@link dev.footbridge.spi.UserProjection}: what is kept, and how it is listed (decisions 23, A6).
 *
 * <p>To run it, implement it in a test class; {@link #ports()} hands out the stores of the back end.
 */
public interface UserProjectionContract
        extends ProjectionKeepingContract, ProjectionQueryContract, KnownUsersContract, SharedAddressContract {}
