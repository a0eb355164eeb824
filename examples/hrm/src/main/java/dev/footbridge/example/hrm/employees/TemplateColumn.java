package dev.footbridge.example.hrm.employees;

import dev.footbridge.example.hrm.people.Person;

/** The product's own columns. */
enum TemplateColumn {
    USER("Användarnamn", 64),
    NAME("Namn", 200),
    EMPLOYEE_NUMBER("Anställningsnummer", 32),
    DEPARTMENT("Avdelning", 64);

    private final String heading;
    private final int longest;

    TemplateColumn(String heading, int longest) {
        this.heading = heading;
        this.longest = longest;
    }

    String heading() {
        return heading;
    }

    boolean isTooLong(String text) {
        return text.length() > longest;
    }

    String of(Person person) {
        return switch (this) {
            case USER -> person.username();
            case NAME -> person.name();
            case EMPLOYEE_NUMBER -> person.employeeNumber();
            case DEPARTMENT -> person.department();
        };
    }
}
