package dev.footbridge.files;

import dev.footbridge.Administration;
import dev.footbridge.Footbridge;
import dev.footbridge.files.export.AddressExport;
import dev.footbridge.files.export.FieldExport;
import dev.footbridge.files.export.ImportTemplate;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.AddressImport;
import dev.footbridge.files.imports.CoreRegister;
import dev.footbridge.files.imports.FieldImport;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.imports.ImportWork;
import dev.footbridge.files.imports.ResultFile;
import dev.footbridge.files.limits.FileLimits;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.spi.UserProjection.Page;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;

/**
 * Everything that is done with files of users, over core's services: what a host hands to pages and calls, and, if it has
 * an import and an export of its own, the field for those.
 *
 * @param settings what the field and the mark for removing are called
 * @param limits of what is taken in
 */
public record UserFiles(
        AddressImport imports,
        ResultFile results,
        FieldImport fieldImport,
        AddressExport export,
        FieldExport fieldExport,
        ImportTemplate template,
        ImportSettings settings,
        FileLimits limits) {

    /**
     * @param runs where imports are kept
     * @param names by which the product's users sign in
     */
    public static UserFiles of(
            Footbridge footbridge, ImportRuns runs, UserNames names, ImportSettings settings, FileLimits limits) {
        CoreRegister register = new CoreRegister(footbridge, names);
        return new UserFiles(
                new AddressImport(register, runs, settings),
                new ResultFile(runs, settings),
                new FieldImport(register, settings),
                new AddressExport(usersOf(footbridge.administration()), names, settings.label()),
                new FieldExport(footbridge.savedAddresses(), names),
                new ImportTemplate(settings.label(), settings.clearMarker()),
                settings,
                limits);
    }

    /**
     * Begins this node's share of applying and undoing large imports, until it is closed. Old ones are forgotten by the job
     * CLEAN_UP, if the builder of {@link Footbridge} was told where they are.
     */
    public ImportWork startBackgroundWork() {
        return ImportWork.start(imports.worker());
    }

    private static AddressExport.Users usersOf(Administration administration) {
        return new AddressExport.Users() {
            @Override
            public Page page(TenantId tenant, Query query) {
                return administration.users(tenant, query);
            }

            @Override
            public int count(TenantId tenant, Query query, int most) {
                return administration.count(tenant, query, most);
            }
        };
    }
}
