package dev.footbridge.files.imports;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.footbridge.files.export.UserNames;
import dev.footbridge.imports.Column;
import dev.footbridge.spi.UserProjection.Named;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What references ask for, each once.
 *
 * @param byName ids by the user names that mean them
 */
record NamedUsers(
        ImmutableList<UserReference> references,
        ImmutableMap<String, UserId> byName,
        ImmutableSet<String> employeeNumbers) {

    static NamedUsers of(TenantId tenant, List<UserReference> references, UserNames names) {
        List<String> userNames = texts(references, Column.USER).asList();
        List<Optional<UserId>> ids = names.users(tenant, userNames);
        Map<String, UserId> byName = new LinkedHashMap<>();
        for (int i = 0; i < userNames.size(); i++) {
            String name = userNames.get(i);
            ids.get(i).ifPresent(id -> byName.put(name, id));
        }
        return new NamedUsers(
                ImmutableList.copyOf(references),
                ImmutableMap.copyOf(byName),
                texts(references, Column.EMPLOYEE_NUMBER));
    }

    private static ImmutableSet<String> texts(List<UserReference> references, Column column) {
        return references.stream()
                .filter(reference -> reference.column() == column)
                .map(UserReference::text)
                .collect(ImmutableSet.toImmutableSet());
    }

    ImmutableSet<UserId> ids() {
        return ImmutableSet.copyOf(byName.values());
    }

    /** The users that each reference fits, in the order of the references and, among several, of their ids. */
    ImmutableList<ImmutableList<RegisteredUser>> sort(List<Named> found) {
        List<Named> inOrder = found.stream()
                .sorted(Comparator.comparing(row -> row.id().value()))
                .toList();
        var byId = Multimaps.index(inOrder, Named::id);
        var byNumber = Multimaps.index(inOrder, Named::employeeNumber);
        return references.stream()
                .map(reference -> {
                    UserId named = byName.get(reference.text());
                    return reference.column() == Column.EMPLOYEE_NUMBER
                            ? byNumber.get(reference.text())
                            : named == null ? ImmutableList.<Named>of() : byId.get(named);
                })
                .map(rows -> rows.stream().map(RegisteredUser::of).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }
}
