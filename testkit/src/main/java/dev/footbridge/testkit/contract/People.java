package dev.footbridge.testkit.contract;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.UserId;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Users of a host's directory. */
final class People {
    private People() {}

    static DirectoryUser person(String name) {
        return person("user-" + UUID.randomUUID(), name, SignInKind.INTERACTIVE, false);
    }

    static DirectoryUser person(String id, String name) {
        return person(id, name, SignInKind.INTERACTIVE, false);
    }

    static DirectoryUser administrator(String name) {
        return person("user-" + UUID.randomUUID(), name, SignInKind.INTERACTIVE, true);
    }

    static DirectoryUser clock(String name) {
        return person("user-" + UUID.randomUUID(), name, SignInKind.INTERNAL_ONLY, false);
    }

    private static DirectoryUser person(String id, String name, SignInKind kind, boolean mayProvisionOthers) {
        return new DirectoryUser(
                new UserId(id),
                name,
                "",
                "",
                "",
                true,
                kind,
                mayProvisionOthers,
                Locale.forLanguageTag("sv"),
                ImmutableList.of());
    }

    static DirectoryUser inactive(DirectoryUser user) {
        return new DirectoryUser(
                user.id(),
                user.name(),
                user.employeeNumber(),
                user.group(),
                user.department(),
                false,
                user.kind(),
                user.mayProvisionOthers(),
                user.locale(),
                user.candidates());
    }

    static DirectoryUser suggesting(DirectoryUser user, String... addresses) {
        return new DirectoryUser(
                user.id(),
                user.name(),
                user.employeeNumber(),
                user.group(),
                user.department(),
                user.active(),
                user.kind(),
                user.mayProvisionOthers(),
                user.locale(),
                Stream.of(addresses)
                        .map(address -> new DirectoryUser.Candidate(address, DirectoryUser.Source.USER, true))
                        .collect(ImmutableList.toImmutableList()));
    }

    static DirectoryUser inGroup(DirectoryUser user, String group) {
        return new DirectoryUser(
                user.id(),
                user.name(),
                user.employeeNumber(),
                group,
                user.department(),
                user.active(),
                user.kind(),
                user.mayProvisionOthers(),
                user.locale(),
                user.candidates());
    }

    static DirectoryUser employed(DirectoryUser user, String employeeNumber, String department) {
        return new DirectoryUser(
                user.id(),
                user.name(),
                employeeNumber,
                user.group(),
                department,
                user.active(),
                user.kind(),
                user.mayProvisionOthers(),
                user.locale(),
                user.candidates());
    }
}
