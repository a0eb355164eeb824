package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.host.CsrfGuard;
import java.util.List;

/**
 * What every page of ours has.
 *
 * @param base context path and base path
 * @param flash what the last form did; empty for nothing
 */
public record Sheet(
        AdminWords say, String title, String base, CsrfGuard.Token csrf, List<Problem> problems, String flash) {

    /** What is wrong with a field; empty for nothing. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::text)
                .findFirst()
                .orElse("");
    }

    public boolean isWrong(String field) {
        return !problem(field).isEmpty();
    }
}
