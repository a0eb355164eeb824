package dev.footbridge.example.hrm.login;

import dev.footbridge.example.hrm.people.Person;
import java.io.Serializable;

/** Who is signed in to the product; what the session keeps. */
public record HrmUser(String tenant, String username, String name, Person.Role role) implements Serializable {
    public static HrmUser of(Person person) {
        return new HrmUser(person.tenant(), person.username(), person.name(), person.role());
    }

    public boolean isAdministrator() {
        return role == Person.Role.ADMINISTRATOR;
    }

    public boolean mayReadUsers() {
        return role == Person.Role.ADMINISTRATOR || role == Person.Role.HELPDESK;
    }
}
