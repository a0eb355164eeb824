package dev.footbridge.jdbc;

/** All contracts of stores on H2 in memory. */
final class H2MemoryStoresTest extends StoresOnDatabase {
    H2MemoryStoresTest() {
        super(Backend.H2_IN_MEMORY);
    }
}
