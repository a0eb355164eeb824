package dev.footbridge.jdbc;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.imports.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a person out of imports: rows that found the person, and cells that hold name, address or id. */
final class ErasedImports {
    private static final String UPDATE = "UPDATE fb_import_row SET cells = ?, user_id = ?, former_address = ?,"
            + " next_address = ?, verdict = ? WHERE tenant_id = ? AND run_id = ? AND file_row = ?";

    /** LOWER goes by the language of the server; in a Turkish one, I and i are different letters. */
    private static final String FOLDED = "TRANSLATE(cells, 'ABCDEFGHIJKLMNOPQRSTUVWXYZÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞ',"
            + " 'abcdefghijklmnopqrstuvwxyzàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþ')";

    private ErasedImports() {}

    private record FileName(UUID run, String name) {}

    private record ImportRow(
            UUID run,
            int number,
            ImmutableList<String> cells,
            @Nullable String user,
            @Nullable EmailAddress former,
            @Nullable EmailAddress next,
            Verdict verdict) {

        static ImportRow read(Row row) throws SQLException {
            return new ImportRow(
                    row.id("run_id"),
                    row.count("file_row"),
                    Texts.list(row.text("cells")),
                    row.textOrNull("user_id"),
                    row.addressOrNull("former_address"),
                    row.addressOrNull("next_address"),
                    row.name("verdict", Verdict.class));
        }

        /** Of a row of the person nothing stays; a step over all rows must then find no work in it. */
        ImportRow without(PersonTraces person) {
            if (person.key().user().value().equals(user)) {
                Verdict.Outcome outcome = verdict.outcome();
                boolean isWork = outcome == Verdict.Outcome.PLANNED || outcome == Verdict.Outcome.DONE;
                return new ImportRow(
                        run,
                        number,
                        cells.stream().map(cell -> "").collect(ImmutableList.toImmutableList()),
                        null,
                        null,
                        null,
                        isWork ? Verdict.UNKNOWN_USER : verdict);
            }
            return new ImportRow(
                    run,
                    number,
                    cells.stream().map(cell -> person.fill(cell) ? "" : cell).collect(ImmutableList.toImmutableList()),
                    user,
                    without(person, former),
                    without(person, next),
                    verdict);
        }

        private static @Nullable EmailAddress without(PersonTraces person, @Nullable EmailAddress address) {
            return address == null || person.fill(address.display()) || person.fill(address.canonical())
                    ? null
                    : address;
        }

        @Nullable
        Object[] values(String tenant) {
            return Sql.row(Texts.column(cells), user, former, next, verdict, tenant, run, number);
        }
    }

    /** @return out of how many rows and imports */
    static int erase(Connection connection, PersonTraces person) throws SQLException {
        String tenant = person.key().tenant().value();
        List<@Nullable Object[]> changed = new ArrayList<>();
        for (ImportRow row : rows(connection, person)) {
            ImportRow left = row.without(person);
            if (!left.equals(row)) {
                changed.add(left.values(tenant));
            }
        }
        Sql.batch(connection, UPDATE, changed);
        return changed.size() + runs(connection, person);
    }

    /** The database finds the rows in which something may stand, case or not. */
    private static List<ImportRow> rows(Connection connection, PersonTraces person) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(person.key().tenant().value());
        values.add(person.key().user().value());
        values.add(person.key().user().value());
        values.addAll(person.words());
        return Sql.list(
                connection,
                "SELECT * FROM fb_import_row WHERE tenant_id = ? AND (user_id = ?"
                        + " OR POSITION(? IN cells) > 0"
                        + (" OR POSITION(? IN " + FOLDED + ") > 0")
                                .repeat(person.words().size())
                        + ")",
                ImportRow::read,
                values.toArray());
    }

    private static int runs(Connection connection, PersonTraces person) throws SQLException {
        String tenant = person.key().tenant().value();
        String user = person.key().user().value();
        int own = Sql.update(
                connection,
                "UPDATE fb_import_run SET previewed_by = CASE WHEN previewed_by = ? THEN NULL ELSE previewed_by END,"
                        + " acted_by = CASE WHEN acted_by = ? THEN NULL ELSE acted_by END"
                        + " WHERE tenant_id = ? AND (previewed_by = ? OR acted_by = ?)",
                user,
                user,
                tenant,
                user,
                user);
        List<@Nullable Object[]> named = new ArrayList<>();
        for (FileName file : Sql.list(
                connection,
                "SELECT id, file_name FROM fb_import_run WHERE tenant_id = ?",
                row -> new FileName(row.id("id"), row.text("file_name")),
                tenant)) {
            if (person.areIn(file.name())) {
                named.add(Sql.row(Erasure.GONE, tenant, file.run()));
            }
        }
        Sql.batch(connection, "UPDATE fb_import_run SET file_name = ? WHERE tenant_id = ? AND id = ?", named);
        return own + named.size();
    }
}
