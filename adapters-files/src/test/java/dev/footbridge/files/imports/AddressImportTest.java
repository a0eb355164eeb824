package dev.footbridge.files.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.AddressFault;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.files.Company;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.export.ImportTemplate;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.files.imports.AddressImport.RunAnswer;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.files.table.TestFiles;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressImportTest {
    private final Company company = new Company();
    private final Importing importing = new Importing(company);
    private UserId anna;
    private UserId bo;

    @BeforeEach
    void two_people() {
        anna = company.person("anna", "0042");
        bo = company.person("bo", "7");
    }

    @Test
    void T4_nothing_is_written_by_a_preview() throws IOException {
        ImportRun run = importing.preview("anna;;anna@acme.example");
        assertThat(importing.verdicts(run)).containsExactly(Verdict.WILL_UPDATE);
        assertThat(company.saved(anna)).isNull();
    }

    @Test
    void T3_applying_saves_with_an_audit_entry_and_sends_nothing() throws IOException {
        importing.apply(importing.preview("anna;;anna@acme.example", ";7;bo@acme.example"));
        assertThat(company.saved(anna)).isEqualTo(EmailAddress.of("anna@acme.example"));
        assertThat(company.saved(bo)).isEqualTo(EmailAddress.of("bo@acme.example"));
        assertThat(company.world.audit().timeline(new UserKey(Company.ACME, anna), 9))
                .extracting(entry -> entry.kind())
                .containsExactly(EventKind.ADDRESS_SAVED);
        assertThat(company.footbridge.outboxWorker().runOnce()).isZero();
    }

    @Test
    void T2_an_invalid_address_leaves_the_field_and_the_other_rows_go_on() throws IOException {
        company.saves(anna, "anna@acme.example");
        ImportRun run = importing.preview("anna;;anna@acme..example", "bo;;bo@acme.example");
        importing.apply(run);
        assertThat(importing.rows(run).get(0).finding())
                .isEqualTo(new Finding(Verdict.INVALID_ADDRESS, Column.ADDRESS, AddressFault.EMPTY_LABEL, 0));
        assertThat(company.saved(anna)).isEqualTo(EmailAddress.of("anna@acme.example"));
        assertThat(company.saved(bo)).isNotNull();
    }

    @Test
    void T2_only_people_without_a_link_are_changed() throws IOException {
        company.links(anna, "anna@acme.example");
        company.user("old", "", false, SignInKind.INTERACTIVE);
        company.user("clock", "", true, SignInKind.INTERNAL_ONLY);
        company.person("chief", "1");
        assertThat(importing.verdicts(importing.preview(
                        "anna;;other@acme.example",
                        "old;;old@acme.example",
                        "clock;;clock@acme.example",
                        "chief;;chief@acme.example")))
                .containsExactly(
                        Verdict.SKIPPED_LINKED,
                        Verdict.SKIPPED_DEACTIVATED,
                        Verdict.SKIPPED_INTERNAL,
                        Verdict.SKIPPED_SELF);
    }

    @Test
    void T4_an_empty_cell_changes_nothing_and_the_mark_removes() throws IOException {
        company.saves(anna, "anna@acme.example");
        company.saves(bo, "bo@acme.example");
        ImportRun run = importing.preview("anna;;", "bo;;#clear");
        importing.apply(run);
        assertThat(importing.verdicts(run)).containsExactly(Verdict.EMPTY, Verdict.CLEARED);
        assertThat(company.saved(anna)).isNotNull();
        assertThat(company.saved(bo)).isNull();
        importing.undo(run);
        assertThat(company.saved(bo)).isEqualTo(EmailAddress.of("bo@acme.example"));
    }

    @Test
    void T4_whoever_was_changed_after_the_preview_is_left_alone() throws IOException {
        ImportRun run = importing.preview("anna;;anna@acme.example", "bo;;bo@acme.example");
        company.saves(anna, "newer@acme.example");
        RunAnswer.Finished finished = importing.apply(run);
        assertThat(finished.counts()).containsEntry(Verdict.CONFLICT, 1).containsEntry(Verdict.UPDATED, 1);
        assertThat(company.saved(anna)).isEqualTo(EmailAddress.of("newer@acme.example"));
    }

    @Test
    void T4_undoing_leaves_alone_whoever_was_changed_since() throws IOException {
        company.saves(bo, "before@acme.example");
        ImportRun run = importing.preview("anna;;anna@acme.example", "bo;;bo@acme.example");
        importing.apply(run);
        company.links(anna, "anna@acme.example");
        assertThat(importing.undo(run).counts()).containsEntry(Verdict.KEPT, 1).containsEntry(Verdict.UNDONE, 1);
        assertThat(company.saved(bo)).isEqualTo(EmailAddress.of("before@acme.example"));
    }

    @Test
    void a_domain_forbidden_after_the_preview_is_not_saved() throws IOException {
        ImportRun run = importing.preview("anna;;anna@acme.example");
        company.allow("else.example");
        assertThat(importing.apply(run).counts()).containsOnlyKeys(Verdict.DOMAIN_NOT_ALLOWED);
    }

    @Test
    void a_run_is_applied_once_undone_once_and_only_by_its_tenant() throws IOException {
        ImportRun run = importing.preview("anna;;anna@acme.example");
        assertThat(importing.imports.undo(Company.ACME, run.id(), Company.ADMINISTRATOR))
                .isEqualTo(new RunAnswer.AtAnotherStage(ImportRun.Stage.PREVIEWED));
        assertThat(importing.imports.apply(new TenantId("other"), run.id(), Company.ADMINISTRATOR))
                .isEqualTo(new RunAnswer.NotFound());
        assertThat(importing.imports.apply(Company.ACME, new UUID(3, 4), Company.ADMINISTRATOR))
                .isEqualTo(new RunAnswer.NotFound());
        importing.apply(run);
        assertThat(importing.imports.apply(Company.ACME, run.id(), Company.ADMINISTRATOR))
                .isEqualTo(new RunAnswer.AtAnotherStage(ImportRun.Stage.APPLIED));
    }

    @Test
    void the_result_of_a_formula_is_no_address_and_names_nobody() throws IOException {
        String heading = "<row r=\"1\"><c t=\"str\"><v>User</v></c><c t=\"str\"><v>Email Connect</v></c></row>";
        ImportRun run = importing.preview(TestFiles.workbook(heading
                + "<row r=\"2\"><c t=\"str\"><v>anna</v></c><c t=\"str\"><f>A9</f><v>anna@acme.example</v></c></row>"
                + "<row r=\"3\"><c t=\"str\"><f>A9</f><v>bo</v></c><c t=\"str\"><v>bo@acme.example</v></c></row>"));
        assertThat(importing.rows(run))
                .extracting(RowOutcome::finding)
                .containsExactly(Finding.in(Column.ADDRESS, Verdict.FORMULA), Finding.in(Column.USER, Verdict.FORMULA));
    }

    @Test
    void a_file_without_the_columns_is_refused_as_a_whole() throws IOException {
        assertThat(importing.refusal("".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileRefusal.of(Reason.EMPTY));
        assertThat(importing.refusal("Namn;Adress\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileRefusal.of(Reason.NO_USER_COLUMN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en", "nb", "da", "fi"})
    void T1_a_template_handed_in_as_it_is_changes_nobody(String language) throws IOException {
        for (TableFormat format : TableFormat.values()) {
            ByteArrayOutputStream template = new ByteArrayOutputStream();
            new ImportTemplate(FieldLabel.standard(), "#clear")
                    .write(format, Locale.forLanguageTag(language), template);
            ImportRun run = importing.preview(template.toByteArray());
            assertThat(importing.verdicts(run)).containsExactly(Verdict.UNKNOWN_USER);
        }
    }

    @Test
    void T1_a_workbook_says_on_a_second_sheet_how_it_is_filled_in() throws IOException {
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        new ImportTemplate(new FieldLabel("E-post Connect"), "#ta bort")
                .write(TableFormat.XLSX, Locale.forLanguageTag("sv"), template);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(template.toByteArray()))) {
            Sheet notes = workbook.findSheet("Läs mig").orElseThrow();
            assertThat(notes.read())
                    .extracting(row -> row.getCellText(0))
                    .hasSize(6)
                    .anyMatch(note -> note.contains("kolumnen E-post Connect"))
                    .anyMatch(note -> note.contains("Skriv #ta bort"));
        }
    }

    @Test
    void T4_the_result_file_is_the_file_and_what_became_of_it() throws IOException {
        ImportRun run =
                importing.preview("anna;;'=anna@acme.example", "bo;;bo@acme..example", "nobody;;", "bo;;x@y.se");
        importing.apply(run);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var sink = TableFormat.CSV.writeTo(out, "")) {
            new ResultFile(importing.runs, ImportSettings.standard())
                    .write(run, sink, Locale.forLanguageTag("sv"), fault -> "för många punkter");
        }
        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFAnvändarnamn;Anställningsnummer;E-post inloggning;Resultat;Orsak",
                        "anna;;'=anna@acme.example;Ändrad;Adressen är sparad",
                        "bo;;bo@acme..example;Fel;Förekommer flera gånger i filen (kolumn Användarnamn, rad 5)",
                        "nobody;;;Fel;Användaren finns inte (kolumn Användarnamn)",
                        "bo;;x@y.se;Fel;Förekommer flera gånger i filen (kolumn Användarnamn, rad 3)");
    }

    @Test
    void T6_one_field_gets_the_same_verdicts() {
        FieldImport field =
                new FieldImport(new CoreRegister(company.footbridge, UserNames.SAME_AS_ID), ImportSettings.standard());
        company.links(bo, "bo@acme.example");
        assertThat(field.take(Company.ACME, "anna", " anna@acme.example ", Company.ADMINISTRATOR))
                .isEqualTo(Finding.of(Verdict.UPDATED));
        assertThat(company.saved(anna)).isEqualTo(EmailAddress.of("anna@acme.example"));
        assertThat(field.take(Company.ACME, "anna", "anna@acme.example", Company.ADMINISTRATOR))
                .isEqualTo(Finding.of(Verdict.UNCHANGED));
        assertThat(field.take(Company.ACME, "anna", "bo@acme.example", Company.ADMINISTRATOR))
                .isEqualTo(Finding.in(Column.ADDRESS, Verdict.ADDRESS_TAKEN));
        assertThat(field.take(Company.ACME, "bo", "x@acme.example", Company.ADMINISTRATOR))
                .isEqualTo(Finding.of(Verdict.SKIPPED_LINKED));
        assertThat(field.take(Company.ACME, "cecilia", "x@acme.example", Company.ADMINISTRATOR))
                .isEqualTo(Finding.in(Column.USER, Verdict.UNKNOWN_USER));
        assertThat(field.take(Company.ACME, "anna", "@", Company.ADMINISTRATOR).verdict())
                .isEqualTo(Verdict.INVALID_ADDRESS);
        assertThat(field.take(Company.ACME, "anna", "#clear", Company.ADMINISTRATOR))
                .isEqualTo(Finding.of(Verdict.CLEARED));
    }
}
