package dev.footbridge.jdbc;

/** All contracts of stores on H2 in a file. */
final class H2FileStoresTest extends StoresOnDatabase {
    H2FileStoresTest() {
        super(Backend.H2_IN_FILE);
    }
}
