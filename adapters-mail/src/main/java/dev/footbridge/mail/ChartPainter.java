package dev.footbridge.mail;

import com.google.common.collect.Lists;
import dev.footbridge.readiness.BurnUpDrawing;
import dev.footbridge.readiness.BurnUpDrawing.DayMark;
import dev.footbridge.readiness.BurnUpDrawing.Point;
import dev.footbridge.readiness.BurnUpDrawing.UserMark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Paints the burn-up at twice the size it is shown in, so that it is sharp on every screen. */
final class ChartPainter {
    static final int SCALE = 2;
    static final int WIDTH = 496;
    static final int HEIGHT = 280;

    /** Where the lines are; around it stand the words. */
    static final Rectangle2D.Double BOX = new Rectangle2D.Double(52, 40, 428, 204);

    static final Color GROUND = Color.WHITE;
    static final Color INK = new Color(0x16211f);
    static final Color GRID = new Color(0xd9dedb);
    static final Color LINKED = new Color(0x0b5d59);
    static final Color UNDER_LINKED = new Color(0xdcedec);
    static final Color AHEAD = new Color(0x1f5fbf);
    static final Color BETWEEN = new Color(0xe8f0fb);
    static final Color PLANNED = new Color(0x8a5200);

    private static final int FONT_SIZE = 12;
    private static final int GAP = 8;
    private static final int SAMPLE = 14;
    private static final Stroke THIN = new BasicStroke(1);
    private static final Stroke LINE = new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Stroke DASHED =
            new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 4}, 0);

    private final Graphics2D canvas;
    private final BurnUpDrawing drawing;
    private final ChartWords words;

    private ChartPainter(Graphics2D canvas, BurnUpDrawing drawing, ChartWords words) {
        this.canvas = canvas;
        this.drawing = drawing;
        this.words = words;
    }

    static BufferedImage paint(BurnUpDrawing drawing, ChartWords words) {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.scale(SCALE, SCALE);
            canvas.setColor(GROUND);
            canvas.fillRect(0, 0, WIDTH, HEIGHT);
            canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
            new ChartPainter(canvas, drawing, words).paint();
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private void paint() {
        fill(drawing.linked(), List.of(new Point(last(drawing.linked()).x(), 0), new Point(0, 0)), UNDER_LINKED);
        if (!drawing.fast().isEmpty()) {
            fill(drawing.fast(), reversed(drawing.slow()), BETWEEN);
        }
        drawing.users().forEach(this::mark);
        drawing.days().forEach(this::mark);
        stroke(drawing.fast(), AHEAD, DASHED);
        stroke(drawing.slow(), AHEAD, DASHED);
        stroke(drawing.total(), INK, LINE);
        stroke(drawing.linked(), LINKED, LINE);
        planned();
        legend();
    }

    private void mark(UserMark mark) {
        double y = y(mark.y());
        canvas.setColor(GRID);
        canvas.setStroke(THIN);
        canvas.draw(new Line2D.Double(BOX.getMinX(), y, BOX.getMaxX(), y));
        String number = words.numbers().apply(mark.users());
        write(number, BOX.getMinX() - GAP - width(number), y + FONT_SIZE / 3.0, INK);
    }

    private void mark(DayMark mark) {
        String day = words.days().apply(mark.day());
        double middle = x(mark.x()) - width(day) / 2;
        write(day, Math.min(Math.max(0, middle), WIDTH - width(day)), BOX.getMaxY() + FONT_SIZE + GAP, INK);
    }

    private void planned() {
        if (drawing.planned() == null) {
            return;
        }
        double x = x(drawing.planned());
        canvas.setColor(PLANNED);
        canvas.setStroke(LINE);
        canvas.draw(new Line2D.Double(x, BOX.getMinY(), x, BOX.getMaxY()));
    }

    /** Each line's colour and name, on one row above the box, on a second one where the words are long. */
    private void legend() {
        double x = sample(BOX.getMinX(), FONT_SIZE, LINKED, LINE, words.linked());
        x = sample(x, FONT_SIZE, INK, LINE, words.total());
        if (!drawing.fast().isEmpty()) {
            x = sample(x, FONT_SIZE, AHEAD, DASHED, words.forecast());
        }
        if (drawing.planned() != null) {
            boolean fits = x + SAMPLE + GAP + width(words.planned()) <= WIDTH;
            sample(fits ? x : BOX.getMinX(), fits ? FONT_SIZE : FONT_SIZE * 2.5, PLANNED, LINE, words.planned());
        }
    }

    private double sample(double x, double baseline, Color colour, Stroke stroke, String name) {
        canvas.setColor(colour);
        canvas.setStroke(stroke);
        double y = baseline - FONT_SIZE / 3.0;
        canvas.draw(new Line2D.Double(x, y, x + SAMPLE, y));
        write(name, x + SAMPLE + GAP / 2.0, baseline, INK);
        return x + SAMPLE + GAP / 2.0 + width(name) + 2 * GAP;
    }

    private void fill(List<Point> there, List<Point> back, Color colour) {
        Path2D area = path(there);
        back.forEach(point -> area.lineTo(x(point.x()), y(point.y())));
        area.closePath();
        canvas.setColor(colour);
        canvas.fill(area);
    }

    private void stroke(List<Point> line, Color colour, Stroke stroke) {
        if (!line.isEmpty()) {
            canvas.setColor(colour);
            canvas.setStroke(stroke);
            canvas.draw(path(line));
        }
    }

    private static Path2D path(List<Point> line) {
        Path2D path = new Path2D.Double();
        path.moveTo(x(line.get(0).x()), y(line.get(0).y()));
        line.subList(1, line.size()).forEach(point -> path.lineTo(x(point.x()), y(point.y())));
        return path;
    }

    private void write(String text, double x, double baseline, Color colour) {
        canvas.setColor(colour);
        canvas.drawString(text, (float) x, (float) baseline);
    }

    private double width(String text) {
        return canvas.getFontMetrics().stringWidth(text);
    }

    private static List<Point> reversed(List<Point> line) {
        return Lists.reverse(line);
    }

    private static Point last(List<Point> line) {
        return line.get(line.size() - 1);
    }

    static double x(double across) {
        return BOX.getMinX() + across * BOX.getWidth();
    }

    static double y(double up) {
        return BOX.getMaxY() - up * BOX.getHeight();
    }
}
