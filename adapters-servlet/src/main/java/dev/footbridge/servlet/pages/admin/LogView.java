package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.pages.admin.UsersView.Choice;
import java.util.List;

/**
 * The event log.
 *
 * @param lead what is shown, or that nothing is
 * @param from first day, ISO 8601; empty for the beginning
 * @param to last day, ISO 8601; empty for no end
 * @param next address of the next page; empty if this is the last
 * @param first address of the first page; empty if this is it
 * @param everything address without a filter; empty if there is none
 * @param csv address of the file; empty if the host has no files
 */
public record LogView(
        String lead,
        String user,
        List<Choice> events,
        List<Choice> roles,
        String from,
        String to,
        List<Line> lines,
        String next,
        String first,
        String everything,
        String csv,
        Proof proof) {

    /**
     * Something that happened.
     *
     * @param reason in the words of whoever did it; empty for none
     * @param about whom it concerns; empty if nobody or if it was erased
     * @param page address of that user's page; empty where there is no user
     * @param way through what and from where
     */
    public record Line(String at, String what, String reason, String about, String page, String who, String way) {}

    /**
     * What somebody needs who checks the entries without us.
     *
     * @param command that checks the file; empty while nothing is chained
     * @param address of the file
     */
    public record Proof(String command, String address) {}
}
