package dev.footbridge.files.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AddressFault;
import dev.footbridge.files.Company;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.tenant.UserId;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of 1,380 rows with 37 faults: each is told with row, column and reason, and the rest is applied. */
class PlantedFaultsTest {
    private static final int ROWS = 1_380;

    private final Company company = new Company();
    private final Importing importing = new Importing(company);
    private final List<List<String>> table = new ArrayList<>();
    private final Map<Integer, Finding> planted = new TreeMap<>();

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void T4_all_faults_are_told_exactly_and_the_rest_is_applied_and_undone(TableFormat format) throws IOException {
        fill();
        plant();
        Map<UserId, ProvisioningState> before = company.states();
        ImportRun run = importing.preview(Importing.file(format, table));

        Map<Integer, Finding> told = new TreeMap<>();
        for (RowOutcome row : importing.rows(run)) {
            if (row.verdict() != Verdict.WILL_UPDATE) {
                told.put(row.row(), row.finding());
            }
        }
        assertThat(told).isEqualTo(planted).hasSize(37);
        assertThat(company.states()).isEqualTo(before);

        assertThat(importing.apply(run).counts()).containsEntry(Verdict.UPDATED, ROWS - 37);
        assertThat(company.states().entrySet().stream()
                        .filter(now -> !now.getValue().equals(before.get(now.getKey()))))
                .hasSize(1_343);

        assertThat(importing.undo(run).counts()).containsEntry(Verdict.UNDONE, 1_343);
        assertThat(company.states()).isEqualTo(before);
    }

    @Test
    void a_million_rows_of_fingerprints_find_what_stands_twice() {
        SeenRows seen = new SeenRows(new SecureRandom());
        for (int row = 1; row <= 200_000; row++) {
            seen.note("user" + (row == 200_000 ? 17 : row), row);
        }
        assertThat(seen.otherThan(17, "user17")).isEqualTo(200_000);
        assertThat(seen.otherThan(200_000, "user17")).isEqualTo(17);
        assertThat(seen.otherThan(18, "user18")).isZero();
    }

    /** People with and without a saved address, and a row for each. */
    private void fill() {
        table.add(List.of("Användarnamn", "Anställningsnummer", "E-post inloggning", "Ort"));
        for (int row = 2; row <= ROWS + 1; row++) {
            UserId user = company.person("user" + row, number(row));
            if (row % 3 == 0) {
                company.saves(user, "before" + row + "@acme.example");
            }
            table.add(List.of(user.value(), number(row), "new" + row + "@acme.example", "Örebro"));
        }
    }

    private void plant() {
        company.allow("acme.example", "*.acme.example");
        for (int i = 0; i < 5; i++) {
            fault(10 + i * 100, "nobody" + i, "", "n@acme.example", Finding.in(Column.USER, Verdict.UNKNOWN_USER));
            String outside = "a@evil" + i + "acme.example";
            fault(
                    20 + i * 100,
                    "user" + (20 + i * 100),
                    "",
                    outside,
                    Finding.in(Column.ADDRESS, Verdict.DOMAIN_NOT_ALLOWED));
        }
        ambiguous(30, 31);
        fault(40, "user40", "00041", "x@acme.example", Finding.in(Column.EMPLOYEE_NUMBER, Verdict.CONTRADICTING_USER));
        fault(43, "user43", "99999", "x@acme.example", Finding.in(Column.EMPLOYEE_NUMBER, Verdict.UNKNOWN_USER));
        fault(50, "", "", "x@acme.example", Finding.in(Column.USER, Verdict.NO_USER));
        fault(51, "", "", "", Finding.in(Column.USER, Verdict.NO_USER));
        invalid(Map.of(
                60,
                "a.acme.example",
                61,
                "a@@acme.example",
                62,
                "a@acme..example",
                63,
                "a b@acme.example",
                64,
                "a@localhost",
                65,
                "<a@acme.example>",
                66,
                "a@acme.example;b@acme.example",
                67,
                "a@[192.0.2.1]",
                68,
                "å@acme.example",
                69,
                "a@acme.example."));
        for (int row = 70; row < 73; row++) {
            UserId holder = company.person("linked" + row, "L" + row);
            company.links(holder, "held" + row + "@acme.example");
            fault(
                    row,
                    "user" + row,
                    "",
                    "HELD" + row + "@acme.example",
                    Finding.in(Column.ADDRESS, Verdict.ADDRESS_TAKEN));
        }
        for (int row = 80; row < 84; row += 2) {
            fault(row, "user" + row, "", "same" + row + "@acme.example", Finding.twice(Column.ADDRESS, row + 1_000));
            fault(
                    row + 1_000,
                    "user" + (row + 1_000),
                    "",
                    "Same" + row + "@ACME.example",
                    Finding.twice(Column.ADDRESS, row));
            fault(row + 10, "user" + (row + 10), "", "one@acme.example", Finding.twice(Column.USER, row + 11));
            fault(row + 11, "", number(row + 10), "two@acme.example", Finding.twice(Column.USER, row + 10));
        }
    }

    private static String number(int row) {
        return Integer.toString(100_000 + row).substring(1);
    }

    private void ambiguous(int... rows) {
        for (int row : rows) {
            company.person("twin" + row, "T" + row);
            company.person("other-twin" + row, "T" + row);
            fault(row, "", "T" + row, "x@acme.example", Finding.in(Column.EMPLOYEE_NUMBER, Verdict.AMBIGUOUS_USER));
        }
    }

    private void invalid(Map<Integer, String> addresses) {
        Map<Integer, AddressFault> reasons = Map.of(
                60,
                AddressFault.MISSING_AT,
                61,
                AddressFault.SEVERAL_AT,
                62,
                AddressFault.EMPTY_LABEL,
                63,
                AddressFault.SPACE,
                64,
                AddressFault.SINGLE_LABEL_DOMAIN,
                65,
                AddressFault.ANGLE_BRACKETS,
                66,
                AddressFault.LIST,
                67,
                AddressFault.IP_LITERAL,
                68,
                AddressFault.NON_ASCII_LOCAL_PART,
                69,
                AddressFault.TRAILING_DOT);
        addresses.forEach((row, address) -> fault(row, "user" + row, "", address, Finding.invalid(reasons.get(row))));
    }

    private void fault(int row, String user, String number, String address, Finding finding) {
        table.set(row - 1, List.of(user, number, address, "Örebro"));
        planted.put(row, finding);
    }
}
