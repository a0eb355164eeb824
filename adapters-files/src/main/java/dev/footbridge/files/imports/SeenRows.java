package dev.footbridge.files.imports;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;

/**
 * In which rows a text stands, for a million rows in a few dozen megabytes: only fingerprints of 64 bits are kept. They
 * are keyed anew for each file, so that nobody can make two addresses that share one; by chance two in a million rows do
 * so once in thirty million files.
 */
final class SeenRows {
    private static final int SMALLEST = 1 << 10;

    private final HashFunction hash;
    private long[] keys = new long[SMALLEST];
    private int[] first = new int[SMALLEST];
    private int[] second = new int[SMALLEST];
    private int size;

    SeenRows(SecureRandom random) {
        hash = Hashing.sipHash24(random.nextLong(), random.nextLong());
    }

    void note(String text, int row) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = place(keys, fingerprint(text));
        if (keys[at] == 0) {
            keys[at] = fingerprint(text);
            first[at] = row;
            size++;
        } else if (second[at] == 0) {
            second[at] = row;
        }
    }

    /** The first row that is not this one; 0 if there is none. */
    int otherThan(int row, String text) {
        int at = place(keys, fingerprint(text));
        return first[at] == row ? second[at] : first[at];
    }

    private long fingerprint(String text) {
        long value = hash.hashString(text, StandardCharsets.UTF_8).asLong();
        // Zero marks a free place.
        return value == 0 ? 1 : value;
    }

    private static int place(long[] among, long key) {
        int at = (int) key & (among.length - 1);
        while (among[at] != 0 && among[at] != key) {
            at = (at + 1) & (among.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        int[] moreFirst = new int[moreKeys.length];
        int[] moreSecond = new int[moreKeys.length];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                int at = place(moreKeys, keys[i]);
                moreKeys[at] = keys[i];
                moreFirst[at] = first[i];
                moreSecond[at] = second[i];
            }
        }
        keys = moreKeys;
        first = moreFirst;
        second = moreSecond;
    }
}
