package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.address.RoleAddresses;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which of the host's addresses may be offered to a user, before the tenant's allowed domains sort them out (U3). */
final class Suggestible {
    private Suggestible() {}

    /** Each address once, with the first source that has it. */
    static Map<EmailAddress, Candidate> of(DirectoryUser person, RoleAddresses notPersonal) {
        Map<EmailAddress, Candidate> offered = new LinkedHashMap<>();
        for (Candidate candidate : person.candidates()) {
            Optional<EmailAddress> address =
                    EmailAddress.parse(candidate.address()).accepted();
            if (candidate.maySuggest()
                    && address.filter(it -> !notPersonal.covers(it)).isPresent()) {
                offered.putIfAbsent(address.get(), candidate);
            }
        }
        return offered;
    }

    /** Whether the host has addresses for the user, and all of them are a function's. */
    static boolean onlyShared(DirectoryUser person, RoleAddresses notPersonal) {
        return of(person, notPersonal).isEmpty()
                && person.candidates().stream()
                        .filter(Candidate::maySuggest)
                        .anyMatch(candidate -> EmailAddress.parse(candidate.address())
                                .accepted()
                                .isPresent());
    }

    /** The user with no other candidates than these. */
    static DirectoryUser alone(DirectoryUser person, RoleAddresses notPersonal) {
        return new DirectoryUser(
                person.id(),
                person.name(),
                person.employeeNumber(),
                person.group(),
                person.department(),
                person.active(),
                person.kind(),
                person.mayProvisionOthers(),
                person.locale(),
                ImmutableList.copyOf(of(person, notPersonal).values()));
    }
}
