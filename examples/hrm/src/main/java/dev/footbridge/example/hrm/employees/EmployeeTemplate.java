package dev.footbridge.example.hrm.employees;

import dev.footbridge.example.hrm.people.People;
import dev.footbridge.example.hrm.people.Person;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.tenant.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes and reads the template: a row per employee, and one column more than before. */
@Component
class EmployeeTemplate {
    private static final int AT_ONCE = 500;

    private final People people;
    private final UserFiles files;

    EmployeeTemplate(People people, UserFiles files) {
        this.people = people;
        this.files = files;
    }

    /** What a file holds; nothing of it is written yet. */
    sealed interface Read {
        record Rows(List<TemplateRow> rows) implements Read {}

        record Refused(FileRefusal refusal) implements Read {}
    }

    /** Everybody as they are now. */
    void write(String tenant, TableFormat format, OutputStream out) throws IOException {
        try (RowSink sink = format.writeTo(out, "Anställda")) {
            sink.write(headings());
            List<Person> page = people.after(tenant, 0, AT_ONCE);
            while (!page.isEmpty()) {
                List<String> addresses = files.fieldExport()
                        .cells(
                                new TenantId(tenant),
                                page.stream().map(Person::username).toList());
                for (int i = 0; i < page.size(); i++) {
                    sink.write(cells(page.get(i), addresses.get(i)));
                }
                page = people.after(tenant, page.get(page.size() - 1).changeNumber(), AT_ONCE);
            }
        }
    }

    Read read(InputStream in, String name) throws IOException {
        Receipt receipt = ReceivedFile.receive(in, name, files.limits());
        if (receipt instanceof Receipt.Refused refused) {
            return new Read.Refused(refused.refusal());
        }
        try (ReceivedFile file = ((Receipt.Taken) receipt).file()) {
            List<String> headings = new ArrayList<>();
            List<TemplateRow> rows = new ArrayList<>();
            Optional<FileRefusal> refusal = file.visit(row -> {
                if (headings.isEmpty()) {
                    row.cells().forEach(cell -> headings.add(cell.strip()));
                    return headings.contains(TemplateColumn.USER.heading());
                }
                return rows.add(new TemplateRow(headings, row));
            });
            if (refusal.isPresent()) {
                return new Read.Refused(refusal.get());
            }
            return headings.contains(TemplateColumn.USER.heading())
                    ? new Read.Rows(rows)
                    : new Read.Refused(FileRefusal.of(FileRefusal.Reason.NO_USER_COLUMN));
        }
    }

    /** What the field of the address is called. */
    String addressHeading() {
        return files.settings().label().text();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>(Arrays.stream(TemplateColumn.values())
                .map(TemplateColumn::heading)
                .toList());
        headings.add(addressHeading());
        return headings;
    }

    private static List<String> cells(Person person, String address) {
        List<String> cells = new ArrayList<>(Arrays.stream(TemplateColumn.values())
                .map(column -> column.of(person))
                .toList());
        cells.add(address);
        return cells;
    }
}
