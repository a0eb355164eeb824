package dev.footbridge.spring;

import dev.footbridge.Footbridge;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.imports.ImportWork;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.jdbc.JdbcImportRuns;
import dev.footbridge.servlet.FileRoutes;
import dev.footbridge.spi.ImportRuns;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;

/**
 * Imports and exports, for hosts that have footbridge-files on the class path. A host whose user names are not its ids
 * says so with a {@link UserNames} bean, and what it calls the field with {@code footbridge.files.label}.
 */
@AutoConfiguration(after = FootbridgeAutoConfiguration.class, before = FootbridgeWebAutoConfiguration.class)
@ConditionalOnClass(UserFiles.class)
@ConditionalOnBean(Footbridge.class)
public final class FootbridgeFilesAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnSingleCandidate(DataSource.class)
    ImportRuns footbridgeImportRuns(DataSource dataSource) {
        return new JdbcImportRuns(dataSource);
    }

    @Bean
    @ConditionalOnMissingBean
    UserNames footbridgeUserNames() {
        return UserNames.SAME_AS_ID;
    }

    @Bean
    @ConditionalOnMissingBean
    ImportSettings footbridgeImportSettings(FootbridgeProperties properties) {
        return new ImportSettings(
                new FieldLabel(properties.files().label()), properties.files().clearMarker());
    }

    @Bean
    @ConditionalOnMissingBean
    FileLimits footbridgeFileLimits(FootbridgeProperties properties) {
        FootbridgeProperties.Files files = properties.files();
        return FileLimits.standard()
                .withUploadBytes(files.maxUpload().toBytes())
                .withUnpackedBytes(files.maxUnpacked().toBytes())
                .withRows(files.maxRows());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(ImportRuns.class)
    UserFiles footbridgeUserFiles(
            Footbridge footbridge, ImportRuns runs, UserNames names, ImportSettings settings, FileLimits limits) {
        return UserFiles.of(footbridge, runs, names, settings, limits);
    }

    @Bean
    @ConditionalOnBean(UserFiles.class)
    Background footbridgeImportBackground(UserFiles files) {
        return new Background(files);
    }

    @Bean
    @ConditionalOnBean(UserFiles.class)
    FileRoutes footbridgeFileRoutes(UserFiles files) {
        return new FileRoutes(files, InstantSource.system());
    }

    /** Works on large imports from when the application is ready until before the database goes. */
    static final class Background implements SmartLifecycle {
        private final UserFiles files;
        private @Nullable ImportWork work;

        Background(UserFiles files) {
            this.files = files;
        }

        @Override
        public synchronized void start() {
            work = files.startBackgroundWork();
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
