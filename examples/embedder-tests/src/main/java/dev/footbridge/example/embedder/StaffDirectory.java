package dev.footbridge.example.embedder;

import com.google.common.collect.ImmutableList;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The staff of every customer. Each change gets the next number, and the number of the last one seen is the cursor. */
public final class StaffDirectory implements Directory {
    private static final int PAGE = 50;

    private final Map<UserKey, Entry> staff = new HashMap<>();
    private long changes;

    private record Entry(TenantId customer, DirectoryUser person, long change) {}

    /** Enters somebody, or what has changed about somebody. */
    public synchronized void enter(TenantId customer, DirectoryUser person) {
        staff.put(new UserKey(customer, person.id()), new Entry(customer, person, ++changes));
    }

    /** Nobody is ever deleted; who has left is kept as inactive. */
    public synchronized void dismiss(UserKey who) {
        Entry entry = staff.get(who);
        if (entry != null) {
            DirectoryUser person = entry.person();
            enter(
                    who.tenant(),
                    new DirectoryUser(
                            person.id(),
                            person.name(),
                            person.employeeNumber(),
                            person.group(),
                            person.department(),
                            false,
                            person.kind(),
                            person.mayProvisionOthers(),
                            person.locale(),
                            person.candidates()));
        }
    }

    @Override
    public synchronized Optional<DirectoryUser> find(UserKey user) {
        return Optional.ofNullable(staff.get(user)).map(Entry::person);
    }

    @Override
    public synchronized Changes changesSince(TenantId customer, String cursor) {
        long seen = cursor.isEmpty() ? 0 : Long.parseLong(cursor);
        List<Entry> page = staff.values().stream()
                .filter(entry -> entry.customer().equals(customer) && entry.change() > seen)
                .sorted((one, other) -> Long.compare(one.change(), other.change()))
                .limit(PAGE)
                .toList();
        long last = page.isEmpty() ? seen : page.get(page.size() - 1).change();
        return new Changes(
                page.stream().map(Entry::person).collect(ImmutableList.toImmutableList()),
                Long.toString(last),
                page.size() < PAGE);
    }
}
