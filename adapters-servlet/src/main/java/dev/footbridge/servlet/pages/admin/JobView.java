package dev.footbridge.servlet.pages.admin;

import java.util.List;

/**
 * A sending to many people.
 *
 * @param done how many people the job has come to, for the bar
 * @param sentence the same in words
 * @param facts who, when, how long still
 * @param figures what became of people
 * @param actions what may be done, each the last step of an address that is posted to
 * @param refreshes whether looking again shows something new
 * @param file where everybody's result is
 */
public record JobView(
        String state,
        String path,
        int total,
        int done,
        String sentence,
        List<Figure> facts,
        List<Figure> figures,
        List<Action> actions,
        boolean refreshes,
        String file) {

    /** @param stops whether it cannot be taken back */
    public record Action(String name, String label, boolean stops) {}
}
