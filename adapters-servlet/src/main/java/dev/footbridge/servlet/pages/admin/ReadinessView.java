package dev.footbridge.servlet.pages.admin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the tenant has come.
 *
 * @param outlook forecast, plan and when it was counted, a sentence each
 * @param chart null while there is nothing to draw
 * @param funnel from all to the linked; empty where there is nobody
 * @param guards what must hold before activation; empty outside preparation
 */
public record ReadinessView(
        String sentence,
        List<String> outlook,
        List<Card> cards,
        List<Hindrance> hindrances,
        @Nullable Chart chart,
        List<Day> days,
        List<Department> departments,
        List<Stage> funnel,
        List<PhaseView.Check> guards) {

    /** A number of users that leads to them. */
    public record Card(String style, String number, String label, String address) {}

    /** A reason that somebody has, and what to do about it. */
    public record Hindrance(String reason, String number, String remedy, String address) {}

    /**
     * The burn-up chart; the table under it says the same.
     *
     * @param caption what it shows, as a conclusion
     * @param drawing for the script, as JSON
     * @param script address of the module that draws
     * @param style address of its style sheet
     * @param image address of a picture for browsers without scripts
     */
    public record Chart(String caption, String drawing, String script, String style, String image) {
        /** The picture's, in CSS pixels. */
        public int width() {
            return ChartSvg.WIDTH;
        }

        public int height() {
            return ChartSvg.HEIGHT;
        }
    }

    /** @param day as in ISO 8601 */
    public record Day(String day, String linked, String total) {}

    /** @param bar of the bar's parts, each in hundredths of its length */
    public record Department(String name, List<Part> bar, List<Figure> figures) {}

    /** @param lost of the stage before, with its unit; empty if nobody was */
    public record Stage(String label, String number, String lost, Part bar) {}

    /** A number under the heading of its column. */
    public record Figure(String label, String number) {}

    /**
     * @param from where it begins, as SVG has it
     * @param width 0 for nobody
     */
    public record Part(String style, String from, String width) {}
}
