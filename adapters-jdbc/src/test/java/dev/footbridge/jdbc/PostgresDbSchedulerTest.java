package dev.footbridge.jdbc;

/** Recurring work on PostgreSQL. */
final class PostgresDbSchedulerTest extends DbSchedulerOnDatabase {
    PostgresDbSchedulerTest() {
        super(Backend.POSTGRESQL);
    }
}
