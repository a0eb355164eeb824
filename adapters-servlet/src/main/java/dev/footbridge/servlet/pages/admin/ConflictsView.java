package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * What there is to settle.
 *
 * @param sentence how much there is in all, and when it was counted
 * @param title name of the kind that is shown
 * @param why what is wrong with everybody of the kind, and what helps
 * @param shared whether several people belong to each line
 * @param next address of the next page; empty if this is the last
 * @param first address of the first page; empty if this is it
 * @param csv address of the file; empty if the host has no files, or not for this reader
 */
public record ConflictsView(
        String sentence,
        List<Card> cards,
        String title,
        String why,
        boolean shared,
        List<Line> lines,
        String next,
        String first,
        String csv) {

    /**
     * A kind that leads to its list.
     *
     * @param shown whether it is the list below
     */
    public record Card(String style, String number, String label, String address, boolean shown) {}

    /**
     * A thing to settle.
     *
     * @param others how many more people than these; empty for nobody
     * @param address what it is about; empty if it is unknown, or not for this reader
     * @param spoken the action for whoever hears it alone, with the person
     */
    public record Line(List<Person> people, String others, String what, String address, Step action, String spoken) {}

    /** @param about employee number and department */
    public record Person(String name, String about, String page, Badge badge) {}
}
