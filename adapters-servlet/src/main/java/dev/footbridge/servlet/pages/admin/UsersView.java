package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * The users view.
 *
 * @param count the sentence above the table
 * @param progress name of the progress that the list is cut to, or empty
 * @param exports where files of the list and imports are to be had; empty if nowhere, or not for this reader
 * @param next address of the next page; empty if this is the last
 * @param first address of the first page; empty if this is it
 * @param log where all that happened is told; empty for whoever may not see it
 * @param verify where to send a link to all of them; empty for nobody or for whoever may not
 */
public record UsersView(
        String count,
        String text,
        List<Choice> states,
        List<Choice> reasons,
        List<Choice> activities,
        String progress,
        List<Line> lines,
        List<Step> exports,
        String next,
        String first,
        String everybody,
        String verify,
        String log) {

    /** An entry of a list to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A user.
     *
     * @param note what the address is, or why there is none
     * @param action what helps this user, leading to the user's page
     */
    public record Line(
            String name,
            String number,
            String department,
            List<Badge> badges,
            String address,
            String note,
            String last,
            Step action) {}
}
