package dev.footbridge.benchmarks.files;

import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.Footbridge;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.export.UserFilter;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.AddressImport;
import dev.footbridge.files.imports.AddressImport.PreviewAnswer;
import dev.footbridge.files.imports.AddressImport.RunAnswer;
import dev.footbridge.files.imports.ImportSettings;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.Verdict;
import dev.footbridge.jdbc.JdbcImportRuns;
import dev.footbridge.jdbc.JdbcPorts;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Imports into PostgreSQL: each tenant takes addresses for the first time, gets others, and has them put back. */
final class Imports {
    private static final Actor CHIEF = Actor.administrator(new UserId("chief"), Actor.Channel.PAGE, null);

    private final HikariDataSource source;
    private final JdbcPorts ports;
    private final Footbridge footbridge;
    private final UserFiles files;
    private final AddressImport imports;
    private final int rows;

    Imports(HikariDataSource source, JdbcPorts ports, Footbridge footbridge, int rows) {
        this.source = source;
        this.ports = ports;
        this.footbridge = footbridge;
        this.rows = rows;
        this.files = UserFiles.of(
                footbridge, new JdbcImportRuns(source), UserNames.SAME_AS_ID, ImportSettings.standard(), Tables.RAISED);
        this.imports = files.imports();
    }

    void measure(Path folder, int warmUps, int rounds, Rounds figures) throws IOException, SQLException {
        Path first = Staff.file(folder, TableFormat.CSV, rows, "first.example");
        Path other = Staff.file(folder, TableFormat.CSV, rows, "other.example");
        for (int round = -warmUps; round < rounds; round++) {
            TenantId tenant = tenant("tenant" + (round + warmUps));
            take(tenant, first, "first addresses", round, figures);
            ImportRun run = take(tenant, other, "other addresses", round, figures);
            long start = System.nanoTime();
            moved(run, imports.undo(tenant, run.id(), CHIEF), Verdict.UNDONE);
            figures.note("undo of other addresses", round, rows * 1e9 / (System.nanoTime() - start));
        }
    }

    /** One file for a tenant of as many people, and everybody out again. */
    void once(Path folder, TableFormat format, Rounds figures) throws IOException, SQLException {
        TenantId tenant = tenant("large");
        Path file = Staff.file(folder, format, rows, "first.example");
        take(tenant, file, format + " file", 0, figures);
        long start = System.nanoTime();
        try (OutputStream out = Files.newOutputStream(folder.resolve("export." + format.extension()))) {
            if (files.export()
                    .write(tenant, UserFilter.everybody(), format, Locale.forLanguageTag("sv"), ZoneOffset.UTC, out)
                    .isPresent()) {
                throw new IllegalStateException("Too many users for a sheet");
            }
        }
        figures.note("export, " + format + " file", 0, rows * 1e9 / (System.nanoTime() - start));
    }

    private ImportRun take(TenantId tenant, Path file, String what, int round, Rounds figures) throws IOException {
        long start = System.nanoTime();
        ImportRun run;
        try (ReceivedFile received = Tables.received(file)) {
            run = ((PreviewAnswer.Previewed) imports.preview(
                            tenant, received, CHIEF, ports.tenants().now()))
                    .run();
        }
        long previewed = System.nanoTime();
        moved(run, imports.apply(tenant, run.id(), CHIEF), Verdict.UPDATED);
        long end = System.nanoTime();
        figures.note("preview, " + what, round, rows * 1e9 / (previewed - start));
        figures.note("apply, " + what, round, rows * 1e9 / (end - previewed));
        figures.note("preview and apply, " + what, round, rows * 1e9 / (end - start));
        return run;
    }

    /** Large ones are only begun, and done by whoever runs the background work. */
    private void moved(ImportRun run, RunAnswer answer, Verdict expected) {
        if (answer instanceof RunAnswer.Begun) {
            imports.worker().runOnce();
        }
        ImportRun now = imports.find(run.tenant(), run.id()).orElseThrow();
        if (now.counts().getOrDefault(expected, 0) != rows) {
            throw new IllegalStateException("Not every row was done: " + now.stage() + " " + now.counts());
        }
    }

    /** A tenant with the people of the file in our copy of the directory. */
    private TenantId tenant(String name) throws SQLException {
        TenantId tenant = new TenantId(name);
        footbridge.ensureTenant(Tenant.fresh(
                        tenant,
                        name,
                        ZoneId.of("Europe/Stockholm"),
                        Locale.forLanguageTag("sv"),
                        ports.tenants().now())
                .inPhase(Phase.PREPARATION, ports.tenants().now()));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO fb_user (tenant_id, user_id, name, employee_number, group_name, department,"
                    + " active, kind, may_provision, locale, domains, name_folded, text_folded, standing, at_hand,"
                    + " search_folded) SELECT '" + name
                    + "', 'user' || n, 'Åsa Öberg-' || n, LPAD(CAST(n AS VARCHAR), 7, '0'), '', 'Avdelning ' || n % 300,"
                    + " TRUE, 'INTERACTIVE', FALSE, 'sv', '', 'åsa öberg-' || n, 'åsa öberg-' || n || ' ' || n,"
                    + " 'NO_ADDRESS', CHR(10) || CHR(10), 'åsa öberg-' || n || ' ' || n || CHR(10)"
                    + " FROM generate_series(1, " + rows + ") AS n");
            statement.execute("VACUUM ANALYZE fb_user");
        }
        return tenant;
    }
}
