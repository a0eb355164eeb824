package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.memory.InMemoryDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The product: a handful of people in one or two tenants who share a few addresses. */
final class SimulatedHost {
    static final List<EmailAddress> ADDRESSES = List.of(
            EmailAddress.of("anna.a@acme.example"),
            EmailAddress.of("bo.b@acme.example"),
            EmailAddress.of("cia.c@acme.example"),
            EmailAddress.of("anna@home.example"),
            EmailAddress.of("dan@home.example"),
            EmailAddress.of("cia@gmail.com"));
    private static final List<String> NAMES = List.of("anna", "bo", "cia", "dan");
    private static final List<String> GROUPS = List.of("", "north", "south");

    private final InMemoryDirectory directory = new InMemoryDirectory();
    private final List<TenantId> tenants = new ArrayList<>();
    private final List<UserKey> users = new ArrayList<>();

    SimulatedHost(Chance chance) {
        int count = chance.oneIn(3) ? 1 : 2;
        for (int tenant = 1; tenant <= count; tenant++) {
            TenantId id = new TenantId("t" + tenant);
            tenants.add(id);
            int people = tenant == 1 ? NAMES.size() : 2;
            for (int i = 0; i < people; i++) {
                users.add(directory.put(id, person(NAMES.get(i), chance.pick(GROUPS), true, SignInKind.INTERACTIVE)));
            }
        }
    }

    /** The first two of a tenant are administrators. */
    private static DirectoryUser person(String name, String group, boolean active, SignInKind kind) {
        return new DirectoryUser(
                new UserId(name),
                name,
                "",
                group,
                "",
                active,
                kind,
                NAMES.indexOf(name) < 2,
                Locale.ENGLISH,
                ImmutableList.of(new DirectoryUser.Candidate(
                        ADDRESSES.get(NAMES.indexOf(name)).canonical(), DirectoryUser.Source.USER, true)));
    }

    void change(UserKey user, String group, boolean active, SignInKind kind) {
        directory.put(user.tenant(), person(user.user().value(), group, active, kind));
    }

    Directory directory() {
        return directory;
    }

    List<TenantId> tenants() {
        return tenants;
    }

    List<UserKey> users() {
        return users;
    }

    UserKey someAdministrator(TenantId tenant, Chance chance) {
        return new UserKey(tenant, new UserId(NAMES.get(chance.below(2))));
    }

    UserKey colleague(TenantId tenant, Chance chance) {
        return chance.pick(
                users.stream().filter(user -> user.tenant().equals(tenant)).toList());
    }

    static List<String> groups() {
        return GROUPS;
    }
}
