package dev.footbridge.readiness;

import com.google.common.collect.ImmutableList;
import dev.footbridge.readiness.BurnUpDrawing.Point;

/** The right edge of a chart. */
final class Edge {
    private Edge() {}

    /** A line that begins inside, up to where it meets the edge. */
    static ImmutableList<Point> cut(ImmutableList<Point> line) {
        ImmutableList.Builder<Point> inside = ImmutableList.builder();
        inside.add(line.get(0));
        for (int i = 1; i < line.size(); i++) {
            Point from = line.get(i - 1);
            Point to = line.get(i);
            if (to.x() > 1) {
                double part = (1 - from.x()) / (to.x() - from.x());
                return inside.add(new Point(1, from.y() + part * (to.y() - from.y())))
                        .build();
            }
            inside.add(to);
        }
        return inside.build();
    }
}
