package dev.footbridge.address;

/**
 * How many slips of the fingers lie between two names: a letter too many, too few, another one, or two neighbours
 * swapped (optimal string alignment, the form of the Damerau-Levenshtein distance in which no letter is touched twice).
 *
 * <p>Counted in code points. Why this is not a library's: docs/adr/0006.
 */
final class Slips {

    private Slips() {}

    static int between(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        // slips[i][j] lie between the first i letters of one and the first j of the other.
        int[][] slips = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, a, b, i, j);
            }
        }
        return slips[a.length][b.length];
    }

    private static int fewest(int[][] slips, int[] a, int[] b, int i, int j) {
        int replaced = slips[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int inserted = slips[i][j - 1] + 1;
        int dropped = slips[i - 1][j] + 1;
        int fewest = Math.min(replaced, Math.min(inserted, dropped));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
