package dev.footbridge.employment;

/**
 * How long a link outlives the last employment (X2).
 *
 * @param daysAfter the last day, 0 to 90
 */
public record LeavingPolicy(int daysAfter) {
    private static final int MOST = 90;

    public LeavingPolicy {
        if (daysAfter < 0 || daysAfter > MOST) {
            throw new IllegalArgumentException("A link outlives the employment by 0 to 90 days");
        }
    }

    public static LeavingPolicy standard() {
        return new LeavingPolicy(5);
    }
}
