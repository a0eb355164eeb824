package dev.footbridge.jdbc;

/** Imports on H2. */
final class H2ImportRunsTest extends ImportRunsOnDatabase {
    H2ImportRunsTest() {
        super(Backend.H2_IN_MEMORY);
    }
}
