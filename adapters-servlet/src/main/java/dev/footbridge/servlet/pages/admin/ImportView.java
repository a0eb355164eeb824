package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * The form for a file.
 *
 * @param lead what the file must have and what happens to it
 * @param empty what an empty cell means, and what removes an address
 * @param label of the field
 * @param columns to be chosen, where the headings of a file are not known
 * @param earlier imports, the newest first
 */
public record ImportView(String lead, String empty, String label, List<ColumnChoice> columns, List<Earlier> earlier) {

    /** A question which heading of the file is that column. */
    public record ColumnChoice(String name, String label, List<UsersView.Choice> choices) {}

    /** An import with the address of its page, its file, when it was previewed, by whom, and how far it is. */
    public record Earlier(String path, String name, String when, String who, String stage) {}
}
