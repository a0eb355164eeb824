package dev.footbridge.spring;

import com.google.common.io.BaseEncoding;
import dev.footbridge.BackgroundWork;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.RetentionPolicy;
import dev.footbridge.bulk.Pace;
import dev.footbridge.employment.LeavingPolicy;
import dev.footbridge.spi.Accounts;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.Employments;
import dev.footbridge.spi.HostNotices;
import dev.footbridge.spi.HostSessions;
import dev.footbridge.spi.IdentityProviderProbe;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.spi.Mailer;
import dev.footbridge.verification.SecretKeys;
import dev.footbridge.verification.VerificationPolicy;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/** The services, once the host has said who its users are with a {@link Directory} bean. */
@AutoConfiguration(
        afterName = {
            "dev.footbridge.spring.FootbridgeStoresAutoConfiguration",
            "dev.footbridge.spring.FootbridgeMailAutoConfiguration"
        })
@EnableConfigurationProperties(FootbridgeProperties.class)
public final class FootbridgeAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    SecretKeys footbridgeSecretKeys(FootbridgeProperties properties) {
        Map<String, byte[]> keys = new HashMap<>();
        properties
                .keys()
                .byId()
                .forEach((id, text) -> keys.put(id, BaseEncoding.base64().decode(text)));
        return SecretKeys.of(properties.keys().current(), keys);
    }

    @Bean
    @ConditionalOnMissingBean
    VerificationPolicy footbridgeVerificationPolicy(FootbridgeProperties properties) {
        return properties.strict() ? VerificationPolicy.strict() : VerificationPolicy.standard();
    }

    /** The gate ends such sessions at their next request, five seconds later at most; a host may do it at once. */
    @Bean
    @ConditionalOnMissingBean
    HostSessions footbridgeHostSessions() {
        return user -> {};
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(Directory.class)
    Footbridge footbridge(
            Footbridge.Stores stores,
            Directory directory,
            HostSessions sessions,
            Mailer mailer,
            SecretKeys keys,
            Accounts accounts,
            IdentityProviderProbe probe,
            VerificationPolicy policy,
            ObjectProvider<Employments> employments,
            ObjectProvider<HostNotices> notices,
            ObjectProvider<ImportRuns> imports,
            FootbridgeProperties properties) {
        return Footbridge.builder(
                        stores,
                        new Footbridge.Host(directory, sessions, mailer, keys, PublicAddress.of(properties)),
                        new Footbridge.Provider(accounts, probe))
                .policy(policy)
                .existingAccounts(properties.existingAccount())
                .bulkPace(new Pace(properties.bulk().mailsPerMinute()))
                .employments(employments.getIfAvailable(() -> Employments.NONE))
                .retention(retention(properties))
                .imports(imports.getIfAvailable())
                .leaving(new LeavingPolicy(properties.linkOutlivesEmployment()))
                .notices(notices.getIfAvailable(() -> HostNotices.NONE))
                .build();
    }

    private static RetentionPolicy retention(FootbridgeProperties properties) {
        FootbridgeProperties.Retention kept = properties.retention();
        return new RetentionPolicy(properties.signInDays())
                .withWorkDays(kept.mailDays())
                .withLinkDays(kept.linkDays())
                .withSendingDays(kept.sendingDays())
                .withImportDays((int) properties.files().keepRuns().toDays());
    }

    @Bean
    @ConditionalOnBean(Footbridge.class)
    Background footbridgeBackground(Footbridge footbridge) {
        return new Background(footbridge);
    }

    /** Starts the background work when the application is ready, and ends it before the database goes. */
    static final class Background implements SmartLifecycle {
        private final Footbridge footbridge;
        private @Nullable BackgroundWork work;

        Background(Footbridge footbridge) {
            this.footbridge = footbridge;
        }

        @Override
        public synchronized void start() {
            work = footbridge.startBackgroundWork();
        }

        @Override
        public synchronized void stop() {
            if (work != null) {
                work.close();
                work = null;
            }
        }

        @Override
        public synchronized boolean isRunning() {
            return work != null;
        }
    }
}
