package dev.footbridge.example.hrm.crossing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.example.hrm.people.People;
import dev.footbridge.example.hrm.people.Person;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells Footbridge who the product's users are. */
@Component
class HrmDirectory implements Directory {
    private static final int PAGE = 500;

    private final People people;

    HrmDirectory(People people) {
        this.people = people;
    }

    @Override
    public Optional<DirectoryUser> find(UserKey user) {
        return people.find(user.tenant().value(), user.user().value()).map(HrmDirectory::user);
    }

    @Override
    public ImmutableMap<UserId, DirectoryUser> findAll(TenantId tenant, Set<UserId> users) {
        List<String> usernames = users.stream().map(UserId::value).toList();
        return people.findAll(tenant.value(), usernames).stream()
                .collect(ImmutableMap.toImmutableMap(person -> new UserId(person.username()), HrmDirectory::user));
    }

    /** Every change has a larger number, which is the cursor. A product with many writers numbers them when they commit. */
    @Override
    public Changes changesSince(TenantId tenant, String cursor) {
        List<Person> page = people.after(tenant.value(), cursor.isEmpty() ? 0 : Long.parseLong(cursor), PAGE);
        String next = page.isEmpty()
                ? cursor
                : String.valueOf(page.get(page.size() - 1).changeNumber());
        ImmutableList<DirectoryUser> users =
                page.stream().map(HrmDirectory::user).collect(ImmutableList.toImmutableList());
        return new Changes(users, next, page.size() < PAGE);
    }

    private static DirectoryUser user(Person person) {
        return new DirectoryUser(
                new UserId(person.username()),
                person.name(),
                person.employeeNumber(),
                person.department(),
                person.department(),
                person.active(),
                person.role() == Person.Role.CLOCK ? SignInKind.INTERNAL_ONLY : SignInKind.INTERACTIVE,
                person.role() == Person.Role.ADMINISTRATOR,
                Locale.forLanguageTag("sv"),
                candidates(person));
    }

    private static ImmutableList<Candidate> candidates(Person person) {
        ImmutableList.Builder<Candidate> all = ImmutableList.builder();
        add(all, person.email(), Source.USER, true);
        add(all, person.workEmail(), Source.WORK, person.workMailing());
        add(all, person.privateEmail(), Source.PRIVATE, person.privateMailing());
        return all.build();
    }

    private static void add(ImmutableList.Builder<Candidate> all, String address, Source source, boolean mailing) {
        if (!address.isEmpty()) {
            all.add(new Candidate(address, source, mailing));
        }
    }
}
