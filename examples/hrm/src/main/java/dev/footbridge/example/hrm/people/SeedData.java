package dev.footbridge.example.hrm.people;

import dev.footbridge.example.hrm.people.Person.Role;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The people of the demo; every password is {@code demo}. */
@Component
@Order(0)
class SeedData implements ApplicationRunner {
    private static final List<String> FIRST = List.of(
            "Alva", "Birk", "Clara", "Doris", "Elis", "Folke", "Greta", "Hugo", "Iris", "Jonas", "Karin", "Lova",
            "Malte", "Nora", "Olle", "Petra", "Rut", "Sixten", "Tyra", "Åke");
    private static final List<String> LAST = List.of(
            "Berg",
            "Dahl",
            "Ekström",
            "Forsberg",
            "Granlund",
            "Hedman",
            "Isaksson",
            "Jönsson",
            "Kvist",
            "Lindgren",
            "Månsson",
            "Norén",
            "Öberg",
            "Palm",
            "Rosén",
            "Sjögren",
            "Törnqvist",
            "Uddén",
            "Wallin",
            "Åström",
            "Sundin",
            "Vik",
            "Holm",
            "Nyström",
            "Ström");
    private static final List<String> DEPARTMENTS = List.of("Ekonomi", "Lager", "Butik Väst", "Butik Öst", "IT");

    private final People people;
    private final PasswordEncoder passwords;
    private final int synthetic;

    SeedData(People people, PasswordEncoder passwords, @Value("${hrm.synthetic-people:500}") int synthetic) {
        this.people = people;
        this.passwords = passwords;
        this.synthetic = synthetic;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        people.layTable();
        if (!people.isEmpty()) {
            return;
        }
        // One hash for all: it is one password, and hashing it 510 times would take a minute.
        String demo = passwords.encode("demo");
        if (demo == null) {
            throw new IllegalStateException("The encoder gave no hash");
        }
        new Seed(people, "acme", demo)
                .person("anna", "Anna Lindqvist", "Ekonomi", Role.EMPLOYEE, true, "anna@acme.example", "", false, "")
                .person(
                        "bo",
                        "Bo Ek",
                        "Lager",
                        Role.EMPLOYEE,
                        true,
                        "",
                        "bo.ek@acme.example",
                        false,
                        "bo@privat.example")
                .person("cecilia", "Cecilia Nyström", "Butik Väst", Role.EMPLOYEE, true, "", "", false, "")
                .person("david", "David Holm", "Lager", Role.EMPLOYEE, false, "david@acme.example", "", false, "")
                .person("klocka", "Stämpelklocka Lager", "Lager", Role.CLOCK, true, "", "", false, "")
                .person(
                        "admin",
                        "Admin Andersson",
                        "IT",
                        Role.ADMINISTRATOR,
                        true,
                        "admin.andersson@acme.example",
                        "",
                        false,
                        "")
                .person("helpdesk", "Hanna Helpdesk", "IT", Role.HELPDESK, true, "hanna@acme.example", "", false, "")
                .synthetic(synthetic);
        new Seed(people, "beta", demo)
                .person("anna", "Anna Björk", "Ekonomi", Role.EMPLOYEE, true, "anna.bjork@beta.example", "", false, "")
                .person("betadmin", "Beata Beta", "IT", Role.ADMINISTRATOR, true, "beata@beta.example", "", false, "");
    }

    /** Adds people to one tenant. */
    private static final class Seed {
        private final People people;
        private final String tenant;
        private final String hash;
        private int employeeNumber = 1000;

        Seed(People people, String tenant, String hash) {
            this.people = people;
            this.tenant = tenant;
            this.hash = hash;
        }

        Seed person(
                String username,
                String name,
                String department,
                Role role,
                boolean active,
                String email,
                String workEmail,
                boolean workMailing,
                String privateEmail) {
            people.add(new Person(
                    0,
                    tenant,
                    username,
                    name,
                    String.valueOf(++employeeNumber),
                    department,
                    role,
                    active,
                    hash,
                    email,
                    workEmail,
                    workMailing,
                    privateEmail,
                    !privateEmail.isEmpty()));
            return this;
        }

        void synthetic(int count) {
            for (int i = 0; i < count; i++) {
                String first = FIRST.get(i % FIRST.size());
                String last = LAST.get(i / FIRST.size() % LAST.size());
                String username = String.format(Locale.ROOT, "person%03d", i + 1);
                String work = i % 10 == 9 ? "" : username + "@acme.example";
                String department = DEPARTMENTS.get(i % DEPARTMENTS.size());
                person(username, first + " " + last, department, Role.EMPLOYEE, i % 50 != 49, "", work, true, "");
            }
        }
    }
}
