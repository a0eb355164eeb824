package dev.footbridge.example.hrm.people;

/**
 * A user of the product with the present employment.
 *
 * @param changeNumber of the latest change; later ones are larger
 * @param role EMPLOYEE, ADMINISTRATOR, HELPDESK or CLOCK
 * @param email on the user itself; may be empty
 * @param workMailing whether mail may go to the work address ("Utskick")
 */
public record Person(
        long changeNumber,
        String tenant,
        String username,
        String name,
        String employeeNumber,
        String department,
        Role role,
        boolean active,
        String passwordHash,
        String email,
        String workEmail,
        boolean workMailing,
        String privateEmail,
        boolean privateMailing) {

    /** What a user may do in the product. */
    public enum Role {
        EMPLOYEE,
        ADMINISTRATOR,
        HELPDESK,
        CLOCK
    }
}
