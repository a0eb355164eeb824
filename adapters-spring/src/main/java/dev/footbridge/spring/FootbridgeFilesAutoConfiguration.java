package dev.footbridge.spring;

import dev.footbridge.Footbridge;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.jdbc.JdbcImportRuns;
import dev.footbridge.servlet.FileRoutes;
import dev.footbridge.spi.ImportRuns;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnSingleCandidate;
import org.springframework.context.annotation.Bean;

/**
 * Imports and exports, for hosts that have footbridge-files on the class path. A host whose user names are not its ids
 * says so with a {@link UserNames} bean, and what it calls the field with an {@link ImportSettings} bean.
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
    ImportSettings footbridgeImportSettings() {
        return ImportSettings.standard();
    }

    @Bean
    @ConditionalOnMissingBean
    FileLimits footbridgeFileLimits() {
        return FileLimits.standard();
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
    FileRoutes footbridgeFileRoutes(UserFiles files) {
        return new FileRoutes(files, InstantSource.system());
    }
}
