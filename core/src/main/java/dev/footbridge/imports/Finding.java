package dev.footbridge.imports;

import dev.footbridge.address.AddressFault;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and where it comes from.
 *
 * @param column the one that is at fault; null if none is
 * @param fault with INVALID_ADDRESS: what is wrong with it
 * @param otherRow with DUPLICATE_IN_FILE: the first other row; else 0
 */
public record Finding(
        Verdict verdict, @Nullable Column column, @Nullable AddressFault fault, int otherRow) {

    public static Finding of(Verdict verdict) {
        return new Finding(verdict, null, null, 0);
    }

    public static Finding in(Column column, Verdict verdict) {
        return new Finding(verdict, column, null, 0);
    }

    public static Finding invalid(AddressFault fault) {
        return new Finding(Verdict.INVALID_ADDRESS, Column.ADDRESS, fault, 0);
    }

    public static Finding twice(Column column, int otherRow) {
        return new Finding(Verdict.DUPLICATE_IN_FILE, column, null, otherRow);
    }
}
