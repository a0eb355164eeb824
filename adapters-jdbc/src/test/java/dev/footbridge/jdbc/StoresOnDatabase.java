package dev.footbridge.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.testkit.contract.StoresContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** All contracts of stores, on one kind of database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StoresOnDatabase implements StoresContract {
    private final Backend backend;
    private HikariDataSource source;
    private JdbcTestPorts ports;

    StoresOnDatabase(Backend backend) {
        this.backend = backend;
    }

    @BeforeAll
    void layTables() {
        source = backend.laid(16);
        ports = JdbcTestPorts.on(source);
    }

    @AfterAll
    void close() {
        if (source != null) {
            source.close();
        }
    }

    @BeforeEach
    void emptyOutbox() {
        Tables.run(source, "DELETE FROM fb_outbox");
    }

    @Override
    public JdbcTestPorts ports() {
        return ports;
    }
}
