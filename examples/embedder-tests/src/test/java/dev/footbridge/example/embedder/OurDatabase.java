package dev.footbridge.example.embedder;

import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.jdbc.JdbcSchema;
import dev.footbridge.testkit.contract.Ports;
import java.util.UUID;
import org.h2.jdbcx.JdbcConnectionPool;

/** The product's stores: those of Footbridge on a database of the product's kind. */
final class OurDatabase {
    private OurDatabase() {}

    /** On a new, empty database. */
    static Ports fresh() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000";
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "", "");
        new JdbcSchema(pool).prepare(JdbcSchema.Mode.CREATE);
        return Ports.of(JdbcPorts.on(pool).stores());
    }
}
