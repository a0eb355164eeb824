package dev.footbridge.files.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.files.Company;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.readiness.Reason;
import dev.footbridge.tenant.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AddressExportTest {
    private final Company company = new Company();

    @Test
    void T1_T5_addresses_and_states_stand_under_swedish_headings() throws IOException {
        company.links(company.person("anna", "0042"), "anna@acme.example");
        company.saves(company.person("bo", ""), "+46701234567@acme.example");
        company.synchronise();
        assertThat(lines(Company.ACME))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .isEqualTo("\uFEFFAnvändarnamn;Anställningsnummer;E-post Connect;Namn;Avdelning;Aktiv;"
                                        + "Status;E-post som verifieras;Senast ändrad"),
                        line -> assertThat(line)
                                .isEqualTo("anna;0042;anna@acme.example;Name of anna;Kök & Städ;Ja;Kopplad;;"),
                        line -> assertThat(line)
                                .startsWith("bo;;'+46701234567@acme.example;Name of bo;Kök & Städ;Ja;Ej kopplad;;20"));
    }

    @Test
    void only_those_of_the_filter_are_written() throws IOException {
        company.links(company.person("anna", ""), "anna@acme.example");
        company.saves(company.person("bo", ""), "bo@acme.example");
        company.person("cecilia", "");
        company.synchronise();
        assertThat(lines(Company.ACME, new UserFilter("", null, true, ImmutableSet.of(Reason.ADDRESS_SAVED))))
                .satisfiesExactly(
                        heading -> assertThat(heading).contains("E-post"),
                        line -> assertThat(line).startsWith("bo;"));
    }

    @Test
    void another_tenant_has_none_of_these_people() throws IOException {
        company.person("anna", "0042");
        company.synchronise();
        assertThat(lines(new TenantId("other"))).hasSize(1);
    }

    @Test
    void T1_the_template_has_the_field_beside_those_that_name_the_user() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ImportTemplate(FieldLabel.standard(), "#clear").write(TableFormat.CSV, Locale.forLanguageTag("sv"), out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFFAnvändarnamn;Anställningsnummer;E-post inloggning",
                        "Exempel, ta bort raden;;anna.andersson@example.com");
    }

    private String[] lines(TenantId tenant) throws IOException {
        return lines(tenant, UserFilter.everybody());
    }

    private String[] lines(TenantId tenant, UserFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new AddressExport(
                                new ProjectedUsers(company.world.users()),
                                UserNames.SAME_AS_ID,
                                new FieldLabel("E-post Connect"))
                        .write(
                                tenant,
                                filter,
                                TableFormat.CSV,
                                Locale.forLanguageTag("sv-SE"),
                                ZoneId.of("Europe/Stockholm"),
                                out))
                .isEmpty();
        return out.toString(StandardCharsets.UTF_8).split("\r\n");
    }
}
