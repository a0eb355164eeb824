package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * What would have become of sign-ins after activation.
 *
 * @param remarks how many sign-ins there were, who is settled since and when it was counted, a sentence each
 * @param spans how far the page can look back, in days
 * @param title of the list
 * @param why the people in it would be refused, and what to do
 * @param next address of the next page; empty if this is the last
 * @param first address of the first page; empty if this is it
 * @param csv where the list is to be had as a file; empty if nowhere, or not for this reader
 */
public record ShadowView(
        String sentence,
        List<String> remarks,
        List<UsersView.Choice> spans,
        String rule,
        List<ConflictsView.Card> cards,
        String title,
        String why,
        List<Line> lines,
        String next,
        String first,
        String csv) {

    /**
     * A person who would be refused.
     *
     * @param about employee number and department
     * @param reason why there is no link yet
     * @param at the latest sign-in
     */
    public record Line(String name, String about, String page, Badge badge, String reason, String at) {}
}
