package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import dev.footbridge.files.columns.Layout;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.Finding;
import dev.footbridge.imports.Verdict;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the users of many rows at once. A row that gives user name and employee number means one user by both. */
final class UserFinder {
    private static final ImmutableList<Column> KEYS = ImmutableList.of(Column.USER, Column.EMPLOYEE_NUMBER);

    private final UserRegister register;
    private final TenantId tenant;
    private final Layout layout;

    UserFinder(UserRegister register, TenantId tenant, Layout layout) {
        this.register = register;
        this.tenant = tenant;
        this.layout = layout;
    }

    /** In the order of the rows. Numbers that the users named beside them have anyway are not looked up. */
    List<FoundUser> find(List<Row> rows) {
        Map<UserReference, ImmutableList<RegisteredUser>> known = new HashMap<>();
        for (Column key : KEYS) {
            List<UserReference> asked = rows.stream()
                    .flatMap(row -> references(row).stream()
                            .filter(reference -> reference.column() == key)
                            .filter(reference -> !isSettled(row, reference, known)))
                    .distinct()
                    .toList();
            Iterator<ImmutableList<RegisteredUser>> answers =
                    register.find(tenant, asked).iterator();
            asked.forEach(reference -> known.put(reference, answers.next()));
        }
        return rows.stream().map(row -> found(row, known)).toList();
    }

    private boolean isSettled(Row row, UserReference number, Map<UserReference, ImmutableList<RegisteredUser>> known) {
        List<RegisteredUser> named =
                known.getOrDefault(new UserReference(Column.USER, layout.text(row, Column.USER)), ImmutableList.of());
        return !named.isEmpty()
                && named.stream().allMatch(user -> user.employeeNumber().equals(number.text()));
    }

    private List<UserReference> references(Row row) {
        List<UserReference> references = new ArrayList<>();
        for (Column key : KEYS) {
            String text = layout.text(row, key);
            if (!text.isEmpty() && !layout.isFormula(row, key)) {
                references.add(new UserReference(key, text));
            }
        }
        return references;
    }

    private FoundUser found(Row row, Map<UserReference, ImmutableList<RegisteredUser>> known) {
        List<UserReference> references = references(row);
        Finding problem = formula(row);
        List<RegisteredUser> fitting = null;
        for (UserReference reference : references) {
            List<RegisteredUser> answer = fitting != null && isSettled(row, reference, known)
                    ? fitting
                    : known.getOrDefault(reference, ImmutableList.of());
            if (answer.isEmpty() && problem == null) {
                problem = Finding.in(reference.column(), Verdict.UNKNOWN_USER);
            }
            fitting = fitting == null ? answer : inBoth(fitting, answer);
        }
        if (problem != null) {
            return FoundUser.none(problem);
        }
        if (fitting == null) {
            return FoundUser.none(Finding.in(layout.keyColumn(), Verdict.NO_USER));
        }
        if (fitting.size() == 1) {
            return FoundUser.of(fitting.get(0));
        }
        return FoundUser.none(
                fitting.isEmpty()
                        ? Finding.in(Column.EMPLOYEE_NUMBER, Verdict.CONTRADICTING_USER)
                        : Finding.in(references.get(0).column(), Verdict.AMBIGUOUS_USER));
    }

    private @Nullable Finding formula(Row row) {
        for (Column key : KEYS) {
            if (layout.isFormula(row, key)) {
                return Finding.in(key, Verdict.FORMULA);
            }
        }
        return null;
    }

    private static List<RegisteredUser> inBoth(List<RegisteredUser> one, List<RegisteredUser> other) {
        Set<UserId> ids = new HashSet<>();
        other.forEach(user -> ids.add(user.id()));
        return one.stream().filter(user -> ids.contains(user.id())).toList();
    }
}
