package dev.footbridge.files.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.files.Company;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.imports.Importing;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.imports.RowOutcome;
import dev.footbridge.imports.Verdict;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.UserId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported and imported again changes nothing, and brings back what was lost. */
class RoundTripProperties {

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void T5_an_export_imported_again_changes_nothing(
            @ForAll("staff") List<Person> staff, @ForAll TableFormat format, @ForAll("languages") String language)
            throws IOException {
        Company company = company(staff);
        Map<UserId, ProvisioningState> before = company.states();
        Importing importing = new Importing(company);
        ImportRun again = importing.preview(export(company, format, language));
        assertThat(importing.rows(again))
                .hasSize(company.people.size())
                .extracting(RowOutcome::verdict)
                .isSubsetOf(Verdict.UNCHANGED, Verdict.EMPTY);
        importing.apply(again);
        assertThat(company.states()).isEqualTo(before);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void T5_an_export_brings_back_every_saved_address(@ForAll("staff") List<Person> staff, @ForAll TableFormat format)
            throws IOException {
        Company company = company(staff);
        company.user("deactivated", "", false, SignInKind.INTERACTIVE);
        company.user("clock", "", true, SignInKind.INTERNAL_ONLY);
        company.synchronise();
        Map<UserId, ProvisioningState> before = company.states();
        byte[] file = export(company, format, "sv");
        before.forEach((user, state) -> {
            if (state instanceof Unlinked) {
                company.put(user, Unlinked.fresh());
            }
        });
        Importing importing = new Importing(company);
        importing.apply(importing.preview(file));
        assertThat(company.states()).isEqualTo(before);
    }

    /** @param address as a local part; empty for none */
    record Person(String id, String number, String address, boolean linked) {}

    private static Company company(List<Person> staff) {
        Company company = new Company();
        for (Person person : staff) {
            UserId id = company.person(person.id(), person.number());
            if (!person.address().isEmpty()) {
                String address = person.address() + "@acme.example";
                if (person.linked()) {
                    company.links(id, address);
                } else {
                    company.saves(id, address);
                }
            }
        }
        company.synchronise();
        return company;
    }

    private static byte[] export(Company company, TableFormat format, String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AddressExport export = new AddressExport(
                new ProjectedUsers(company.world.users()), UserNames.SAME_AS_ID, FieldLabel.standard());
        assertThat(export.write(
                        Company.ACME,
                        UserFilter.everybody(),
                        format,
                        Locale.forLanguageTag(language),
                        ZoneId.of("Europe/Stockholm"),
                        out))
                .isEmpty();
        return out.toByteArray();
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("sv", "en", "nb", "da", "fi", "pt");
    }

    @Provide
    Arbitrary<List<Person>> staff() {
        Arbitrary<String> ids = Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("=+-@'\";,_xåÖ0")
                        .alpha()
                        .ofMinLength(1)
                        .ofMaxLength(10),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(6));
        Arbitrary<String> locals = Arbitraries.strings()
                .withChars("=+-'_{|}~#$&")
                .alpha()
                .numeric()
                .ofMaxLength(12)
                .filter(local -> local.isEmpty()
                        || EmailAddress.parse(local + "@acme.example")
                                .accepted()
                                .isPresent());
        return Combinators.combine(ids, locals, Arbitraries.of(true, false, false))
                .as((id, local, linked) -> new Person(id, "", local, linked))
                .list()
                .uniqueElements(Person::id)
                .uniqueElements(person -> person.address().isEmpty()
                        ? person.id()
                        : person.address().toLowerCase(Locale.ROOT))
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(RoundTripProperties::numbered);
    }

    /** Employee numbers are a person's own, and begin as formulas do now and then. */
    private static List<Person> numbered(List<Person> staff) {
        List<Person> numbered = new ArrayList<>();
        for (int i = 0; i < staff.size(); i++) {
            Person person = staff.get(i);
            String number = List.of("", "00" + i, "=" + i, "-" + i, "'" + i, "+" + i, "@" + i)
                    .get(i % 7);
            numbered.add(new Person(person.id(), number, person.address(), person.linked()));
        }
        return numbered;
    }
}
