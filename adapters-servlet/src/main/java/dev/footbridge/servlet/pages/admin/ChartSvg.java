package dev.footbridge.servlet.pages.admin;

import com.google.common.html.HtmlEscapers;
import dev.footbridge.readiness.BurnUpDrawing;
import dev.footbridge.readiness.BurnUpDrawing.DayMark;
import dev.footbridge.readiness.BurnUpDrawing.Point;
import dev.footbridge.readiness.BurnUpDrawing.UserMark;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The burn-up as SVG 1.1 on a white ground, so that it reads on paper and on a dark page alike. All looks are presentation
 * attributes, which no content security policy forbids, and lines differ in more than their colours.
 */
record ChartSvg(AdminWords say, BurnUpDrawing drawing) {
    static final int WIDTH = 720;
    static final int HEIGHT = 360;

    private static final int LEFT = 64;
    private static final int RIGHT = 704;
    private static final int TOP = 40;
    private static final int BOTTOM = 324;
    private static final String INK = "#16181d";
    private static final String GRID = "#d5d9e0";
    private static final String LINKED = "#1b7442";
    private static final String AHEAD = "#1f5fbf";
    private static final String PLANNED = "#8a5200";
    private static final int LETTER = 8;

    /** @param title what the picture comes to */
    String of(String title) {
        StringBuilder svg = new StringBuilder(4_096);
        svg.append(filled(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" xml:lang=\"%s\""
                        + " role=\"img\" aria-labelledby=\"title lines\" font-family=\"sans-serif\" font-size=\"14\">",
                WIDTH, HEIGHT, WIDTH, HEIGHT, say.language()));
        svg.append(filled("<title id=\"title\">%s</title>", title));
        svg.append(filled("<desc id=\"lines\">%s</desc>", say.of("report.chart.lines")));
        svg.append(filled("<rect width=\"%s\" height=\"%s\" fill=\"#ffffff\"/>", WIDTH, HEIGHT));
        areas(svg);
        drawing.users().forEach(mark -> svg.append(mark(mark)));
        drawing.days().forEach(mark -> svg.append(mark(mark)));
        svg.append(line(drawing.fast(), AHEAD, "1.5", "6 4"));
        svg.append(line(drawing.slow(), AHEAD, "1.5", "6 4"));
        svg.append(line(drawing.total(), INK, "2", "none"));
        svg.append(line(drawing.linked(), LINKED, "3", "none"));
        if (drawing.planned() != null) {
            Point foot = new Point(drawing.planned(), 0);
            svg.append(line(List.of(foot, new Point(foot.x(), 1)), PLANNED, "2", "2 3"));
        }
        legend(svg);
        return svg.append("</svg>").toString();
    }

    private void areas(StringBuilder svg) {
        Point last = drawing.linked().get(drawing.linked().size() - 1);
        String under = points(drawing.linked()) + ' ' + points(List.of(new Point(last.x(), 0), new Point(0, 0)));
        svg.append(filled("<polygon points=\"%s\" fill=\"#e4f3ea\"/>", under));
        if (!drawing.fast().isEmpty()) {
            String between =
                    points(drawing.fast()) + ' ' + points(drawing.slow().reverse());
            svg.append(filled("<polygon points=\"%s\" fill=\"#e8f0fb\"/>", between));
        }
    }

    private String mark(UserMark mark) {
        String y = y(mark.y());
        return filled("<path d=\"M%s %sH%s\" stroke=\"%s\" fill=\"none\"/>", LEFT, y, RIGHT, GRID)
                + filled(
                        "<text x=\"%s\" y=\"%s\" dy=\"5\" text-anchor=\"end\" fill=\"%s\">%s</text>",
                        LEFT - LETTER, y, INK, say.number(mark.users()));
    }

    private String mark(DayMark mark) {
        String anchor = mark.x() > 0.95 ? "end" : "middle";
        return filled(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
                x(mark.x()), BOTTOM + 22, anchor, INK, say.shortDay(mark.day()));
    }

    private String line(List<Point> line, String colour, String width, String dashes) {
        return line.isEmpty()
                ? ""
                : filled(
                        "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\" stroke-dasharray=\"%s\""
                                + " stroke-linejoin=\"round\"/>",
                        points(line), colour, width, dashes);
    }

    private void legend(StringBuilder svg) {
        int x = sample(svg, LEFT, LINKED, "none", say.of("readiness.linked"));
        x = sample(svg, x, INK, "none", say.of("readiness.total"));
        if (!drawing.fast().isEmpty()) {
            x = sample(svg, x, AHEAD, "6 4", say.of("report.forecast"));
        }
        if (drawing.planned() != null) {
            sample(svg, x, PLANNED, "2 3", say.of("readiness.planned"));
        }
    }

    /** Nobody measures letters here, so that the room for a word is what wide letters need. */
    private static int sample(StringBuilder svg, int x, String colour, String dashes, String name) {
        svg.append(filled(
                "<path d=\"M%s 16h20\" stroke=\"%s\" stroke-width=\"3\" stroke-dasharray=\"%s\" fill=\"none\"/>",
                x, colour, dashes));
        svg.append(filled("<text x=\"%s\" y=\"21\" fill=\"%s\">%s</text>", x + 26, INK, name));
        return x + 26 + name.length() * LETTER + 24;
    }

    private static String points(List<Point> line) {
        return line.stream().map(point -> x(point.x()) + ',' + y(point.y())).collect(Collectors.joining(" "));
    }

    private static String x(double across) {
        return decimal(LEFT + across * (RIGHT - LEFT));
    }

    private static String y(double up) {
        return decimal(BOTTOM - up * (BOTTOM - TOP));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /** Every value is escaped, between tags as in attributes. */
    private static String filled(String template, Object... values) {
        Object[] safe = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            safe[i] = HtmlEscapers.htmlEscaper().escape(values[i].toString());
        }
        return String.format(Locale.ROOT, template, safe);
    }
}
