package dev.footbridge.testkit.scenario;

import com.google.common.collect.ImmutableList;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.DirectoryUser.Candidate;
import java.util.Locale;

/** The same person with one thing changed. */
final class People {
    private People() {}

    static DirectoryUser with(DirectoryUser person, Candidate candidate) {
        ImmutableList<Candidate> candidates = ImmutableList.<Candidate>builder()
                .addAll(person.candidates())
                .add(candidate)
                .build();
        return changed(person, person.active(), person.locale(), candidates);
    }

    static DirectoryUser speaking(DirectoryUser person, Locale locale) {
        return changed(person, person.active(), locale, person.candidates());
    }

    static DirectoryUser deactivated(DirectoryUser person) {
        return changed(person, false, person.locale(), person.candidates());
    }

    private static DirectoryUser changed(
            DirectoryUser person, boolean active, Locale locale, ImmutableList<Candidate> candidates) {
        return new DirectoryUser(
                person.id(),
                person.name(),
                person.employeeNumber(),
                person.group(),
                person.department(),
                active,
                person.kind(),
                person.mayProvisionOthers(),
                locale,
                candidates);
    }
}
