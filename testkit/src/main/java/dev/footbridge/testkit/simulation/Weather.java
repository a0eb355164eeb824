package dev.footbridge.testkit.simulation;

import java.util.List;

/**
 * How often something happens at a port call: one in so many, 0 for never.
 *
 * @param stop others go on before the call does
 * @param crash the node is gone
 * @param loss a store does not answer, or its answer is lost
 * @param trouble the identity provider or the mail server is not itself
 */
record Weather(int stop, int crash, int loss, int trouble) {
    private static final Weather CALM = new Weather(0, 0, 0, 0);
    private static final List<Weather> ALL = List.of(
            CALM,
            new Weather(12, 0, 0, 0),
            new Weather(0, 120, 80, 6),
            new Weather(25, 250, 200, 10),
            new Weather(15, 150, 120, 8),
            new Weather(8, 60, 50, 4));

    static Weather calm() {
        return CALM;
    }

    static Weather of(Chance chance) {
        return chance.pick(ALL);
    }
}
