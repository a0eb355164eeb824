package dev.footbridge.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.testkit.contract.ImportRunsContract;
import org.junit.jupiter.api.AfterEach;

/** The contract of imports on one kind of database. */
abstract class ImportRunsOnDatabase extends ImportRunsContract {
    private final Backend backend;
    private HikariDataSource source;

    ImportRunsOnDatabase(Backend backend) {
        this.backend = backend;
    }

    @Override
    protected ImportRuns empty() {
        source = backend.laid(2);
        return new JdbcImportRuns(source);
    }

    @AfterEach
    void close() {
        source.close();
    }
}
