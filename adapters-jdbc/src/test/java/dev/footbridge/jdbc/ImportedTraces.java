package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.zaxxer.hikari.HikariDataSource;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Imports that hold a person: as the user of a row, in a cell of another row, in the name of a file. */
final class ImportedTraces {
    private ImportedTraces() {}

    static void leave(HikariDataSource source) {
        JdbcImportRuns runs = new JdbcImportRuns(source);
        UUID run = UUID.randomUUID();
        runs.add(ImportRun.reading(
                run,
                LivedIn.TENANT,
                LivedIn.SIV.user(),
                Instant.now(),
                "Siv Quistgaard.csv",
                "0".repeat(64),
                new ImportRun.Columns(ImmutableList.of("Namn", "E-post"), ImmutableMap.of(), ImmutableList.of())));
        runs.put(
                LivedIn.TENANT,
                run,
                List.of(
                        new RowOutcome(
                                2,
                                ImmutableList.of(LivedIn.NAME, LivedIn.FORMER),
                                LivedIn.SIV.user(),
                                EmailAddress.of(LivedIn.FORMER),
                                EmailAddress.of(LivedIn.ADDRESS),
                                Finding.of(Verdict.WILL_UPDATE)),
                        new RowOutcome(
                                3,
                                ImmutableList.of("Bo", " SIV.quistgaard@nordanvind.example"),
                                LivedIn.BO.user(),
                                null,
                                EmailAddress.of(LivedIn.ADDRESS),
                                Finding.of(Verdict.ADDRESS_TAKEN)),
                        new RowOutcome(
                                4, ImmutableList.of("siv-4711", ""), null, null, null, Finding.of(Verdict.EMPTY)),
                        new RowOutcome(
                                5,
                                ImmutableList.of("Bo", "bo@nordanvind.example"),
                                LivedIn.BO.user(),
                                null,
                                EmailAddress.of("bo@nordanvind.example"),
                                Finding.of(Verdict.UPDATED))));
        boolean begun = runs.end(LivedIn.TENANT, run, ImportRun.Stage.READING, ImportRun.Stage.PREVIEWED)
                && runs.begin(
                        LivedIn.TENANT,
                        run,
                        ImportRun.Stage.PREVIEWED,
                        ImportRun.Stage.APPLYING,
                        LivedIn.SIV.user(),
                        Duration.ZERO);
        if (!begun) {
            throw new AssertionError("The import was not begun");
        }
    }
}
