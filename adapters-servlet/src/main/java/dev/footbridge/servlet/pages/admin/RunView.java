package dev.footbridge.servlet.pages.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import.
 *
 * @param path address of the import's page
 * @param stage how far it is, in a sentence
 * @param ignored which columns were not read, in a sentence; empty if all were
 * @param moreFaults that there are more, in a sentence; empty if there are not
 * @param moreChanges as moreFaults
 * @param applies whether it waits to be applied
 * @param undoes whether it can be undone
 * @param headway of applying or undoing while that goes on; null otherwise
 */
public record RunView(
        String path,
        String stage,
        List<Count> counts,
        String ignored,
        List<Fault> faults,
        String moreFaults,
        List<Change> changes,
        String moreChanges,
        boolean applies,
        boolean undoes,
        @Nullable Headway headway) {

    /** How many rows are done of how many, at least 1, and that in a sentence. */
    public record Headway(int done, int of, String sentence) {}

    /** How many rows came to something. */
    public record Count(String label, String number) {}

    /**
     * A row that changes nothing.
     *
     * @param user and address as they stand in the file
     * @param result in a word or two
     * @param why in a sentence, with column and other row
     */
    public record Fault(int row, String user, String address, String result, String why) {}

    /** A row that changes an address; a dash stands for none. */
    public record Change(int row, String user, String from, String to) {}
}
