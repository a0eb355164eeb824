package dev.footbridge.example.idp;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** The database, the accounts in it and what handles their passwords. */
@Configuration(proxyBeanMethods = false)
class AccountBeans {

    @Bean
    HikariDataSource dataSource(IdpSettings settings) {
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("identity-provider");
        pool.setJdbcUrl(settings.jdbcUrl());
        pool.setMaximumPoolSize(5);
        Tables.create(pool);
        return pool;
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    TransactionTemplate transactions(DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Accounts accounts(JdbcClient jdbc, Clock clock) {
        return new Accounts(jdbc, clock);
    }

    @Bean
    PasswordLinks passwordLinks(JdbcClient jdbc, Clock clock) {
        return new PasswordLinks(jdbc, clock);
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService mailQueue() {
        return Executors.newSingleThreadExecutor();
    }

    @Bean
    PasswordMail passwordMail(IdpSettings settings) {
        return new PasswordMail(settings);
    }

    @Bean
    PasswordPost passwordPost(Accounts accounts, PasswordLinks links, PasswordMail mail, ExecutorService mailQueue) {
        return new PasswordPost(accounts, links, mail, mailQueue);
    }

    @Bean
    Passwords passwords(Accounts accounts, PasswordLinks links, PasswordEncoder encoder, TransactionTemplate tx) {
        return new Passwords(accounts, links, encoder, tx);
    }
}
