package dev.footbridge.example.hrm.employees;

import dev.footbridge.audit.Actor;
import dev.footbridge.example.hrm.people.People;
import dev.footbridge.example.hrm.people.Person;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.FindingWords;
import dev.footbridge.imports.Finding;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The product's own import. It takes its columns as it always has, and hands the field of the address to Footbridge, which
 * judges and keeps it; a fault in one column leaves the others of the row alone (T2).
 */
@Component
class EmployeeImport {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final People people;
    private final UserFiles files;
    private final String addressHeading;
    private final FindingWords words;

    EmployeeImport(People people, UserFiles files, EmployeeTemplate template, Words texts) {
        this.people = people;
        this.files = files;
        this.addressHeading = template.addressHeading();
        this.words = new FindingWords(files.settings(), SWEDISH, fault -> texts.text(SWEDISH, "address." + fault));
    }

    /**
     * What became of a row.
     *
     * @param changed headings of the columns that have another value now
     * @param faults whole sentences
     */
    record Result(int row, String user, List<String> changed, List<String> faults) {}

    Result take(String tenant, TemplateRow row, Actor actor) {
        String user = row.cell(TemplateColumn.USER.heading());
        List<String> changed = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Optional<Person> person = people.find(tenant, user);
        if (person.isEmpty()) {
            faults.add("Användaren finns inte.");
        } else {
            takeOwn(person.get(), row, changed, faults);
            takeAddress(tenant, row, actor, changed, faults);
        }
        return new Result(row.number(), user, changed, faults);
    }

    private void takeOwn(Person person, TemplateRow row, List<String> changed, List<String> faults) {
        String name = next(TemplateColumn.NAME, person, row, changed, faults);
        String number = next(TemplateColumn.EMPLOYEE_NUMBER, person, row, changed, faults);
        String department = next(TemplateColumn.DEPARTMENT, person, row, changed, faults);
        if (!changed.isEmpty() && !people.change(person.tenant(), person.username(), name, number, department)) {
            changed.clear();
            faults.add("Användaren har tagits bort under tiden.");
        }
    }

    /** An empty cell changes nothing. */
    private static String next(
            TemplateColumn column, Person person, TemplateRow row, List<String> changed, List<String> faults) {
        String former = column.of(person);
        String cell = row.cell(column.heading());
        if (cell.isEmpty() || cell.equals(former)) {
            return former;
        }
        if (row.isFormula(column.heading())) {
            faults.add(column.heading() + " är en formel.");
            return former;
        }
        if (column.isTooLong(cell)) {
            faults.add(column.heading() + " är för långt.");
            return former;
        }
        changed.add(column.heading());
        return cell;
    }

    private void takeAddress(String tenant, TemplateRow row, Actor actor, List<String> changed, List<String> faults) {
        if (row.isFormula(addressHeading)) {
            faults.add(addressHeading + " är en formel.");
            return;
        }
        Finding finding = files.fieldImport()
                .take(new TenantId(tenant), row.cell(TemplateColumn.USER.heading()), row.cell(addressHeading), actor);
        switch (finding.verdict().outcome()) {
            case DONE -> changed.add(addressHeading);
            case SKIPPED, ERROR -> faults.add(words.reason(finding) + '.');
            default -> {}
        }
    }
}
