package dev.footbridge.jdbc;

/** Imports on PostgreSQL. */
final class PostgresImportRunsTest extends ImportRunsOnDatabase {
    PostgresImportRunsTest() {
        super(Backend.POSTGRESQL);
    }
}
