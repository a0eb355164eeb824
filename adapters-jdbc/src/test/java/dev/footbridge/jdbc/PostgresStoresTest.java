package dev.footbridge.jdbc;

/** All contracts of stores on PostgreSQL, durable as in use. */
final class PostgresStoresTest extends StoresOnDatabase {
    PostgresStoresTest() {
        super(Backend.POSTGRESQL);
    }
}
