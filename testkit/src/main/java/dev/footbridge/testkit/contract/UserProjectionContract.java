package dev.footbridge.testkit.contract;

/** What every {@link dev.footbridge.spi.UserProjection} keeps, and how it is listed (decisions 23, A6). */
public interface UserProjectionContract extends ProjectionKeepingContract, ProjectionQueryContract {}
