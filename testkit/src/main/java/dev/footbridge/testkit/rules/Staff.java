package dev.footbridge.testkit.rules;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import java.util.Arrays;
import java.util.Locale;

/** Whom the company's own list of users knows. */
final class Staff {
    private final TenantId tenant;
    private final InMemoryDirectory list = new InMemoryDirectory();

    Staff(TenantId tenant) {
        this.tenant = tenant;
    }

    Directory directory() {
        return list;
    }

    UserKey person(String name, String group) {
        return put(name, group, true, SignInKind.INTERACTIVE, false, ImmutableList.of());
    }

    UserKey administrator(String name) {
        return put(name, "", true, SignInKind.INTERACTIVE, true, ImmutableList.of());
    }

    /** A clock or an integration with internal credentials. */
    UserKey machine(String name) {
        return put(name, "", true, SignInKind.INTERNAL_ONLY, false, ImmutableList.of());
    }

    UserKey gone(UserKey person) {
        return put(person.user().value(), "", false, SignInKind.INTERACTIVE, true, ImmutableList.of());
    }

    /** Somebody of whom these addresses are known, each with the tick for mail. */
    UserKey personWith(String name, String... addresses) {
        ImmutableList<Candidate> candidates = Arrays.stream(addresses)
                .map(address -> new Candidate(address, DirectoryUser.Source.WORK, true))
                .collect(ImmutableList.toImmutableList());
        return put(name, "", true, SignInKind.INTERACTIVE, false, candidates);
    }

    private UserKey put(
            String name,
            String group,
            boolean active,
            SignInKind kind,
            boolean administrator,
            ImmutableList<Candidate> candidates) {
        Locale swedish = Locale.forLanguageTag("sv");
        DirectoryUser user = new DirectoryUser(
                new UserId(name), name, "", group, "", active, kind, administrator, swedish, candidates);
        return list.put(tenant, user);
    }
}
