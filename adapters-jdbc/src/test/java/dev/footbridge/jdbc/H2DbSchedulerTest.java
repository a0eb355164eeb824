package dev.footbridge.jdbc;

/** Recurring work on H2. */
final class H2DbSchedulerTest extends DbSchedulerOnDatabase {
    H2DbSchedulerTest() {
        super(Backend.H2_IN_MEMORY);
    }
}
