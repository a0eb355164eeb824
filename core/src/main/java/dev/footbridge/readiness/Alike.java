package dev.footbridge.readiness;

/**
 * Users of a tenant who are alike in everything that a classification looks at, and work in the same department.
 *
 * @param department empty for users without
 * @param users how many, at least one
 */
public record Alike(UserFacts facts, String department, int users) {
    public Alike {
        if (users < 1) {
            throw new IllegalArgumentException("A group has somebody in it");
        }
    }
}
