package dev.footbridge.spring;

import dev.footbridge.Footbridge;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.jdbc.JdbcSchema;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Keeps everything in the host's database. */
@AutoConfiguration(after = DataSourceAutoConfiguration.class)
@ConditionalOnSingleCandidate(DataSource.class)
@EnableConfigurationProperties(FootbridgeProperties.class)
public final class FootbridgeStoresAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Footbridge.Stores footbridgeStores(DataSource dataSource, FootbridgeProperties properties) {
        new JdbcSchema(dataSource).prepare(properties.jdbc().schema());
        return JdbcPorts.on(dataSource).stores();
    }
}
