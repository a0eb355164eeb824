package dev.footbridge.example.idp;

import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Makes the tables that are missing. */
final class Tables {

    private Tables() {}

    static void create(DataSource dataSource) {
        ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
        scripts.setSqlScriptEncoding("UTF-8");
        scripts.addScript(new ClassPathResource("idp-tables.sql", Tables.class));
        if (!exists(dataSource, "OAUTH2_AUTHORIZATION")) {
            // Spring's own script, which fails when run twice.
            scripts.addScript(new ClassPathResource(
                    "org/springframework/security/oauth2/server/authorization/oauth2-authorization-schema.sql"));
        }
        scripts.execute(dataSource);
    }

    private static boolean exists(DataSource dataSource, String table) {
        return JdbcClient.create(dataSource)
                        .sql("select count(*) from information_schema.tables where table_name = ?")
                        .param(table)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
