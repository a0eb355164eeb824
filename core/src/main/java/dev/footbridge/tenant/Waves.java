package dev.footbridge.tenant;

import com.google.common.collect.ImmutableSet;

/**
 * The groups that were activated before their tenant as a whole (P13). A group is what the host's directory says of a
 * user; people without one wait for the tenant.
 *
 * @param groups compared exactly
 */
public record Waves(ImmutableSet<String> groups) {
    private static final int LONGEST = 128;
    private static final Waves NONE = new Waves(ImmutableSet.of());

    public Waves {
        if (!groups.stream().allMatch(Waves::isGroup)) {
            throw new IllegalArgumentException("A group has 1 to 128 characters and none that controls");
        }
    }

    /** Whether there can be such a group; people without one are none. */
    public static boolean isGroup(String name) {
        return !name.isEmpty() && name.length() <= LONGEST && name.codePoints().noneMatch(Character::isISOControl);
    }

    public static Waves none() {
        return NONE;
    }

    public boolean includes(String group) {
        return groups.contains(group);
    }

    public Waves and(String group) {
        return new Waves(
                ImmutableSet.<String>builder().addAll(groups).add(group).build());
    }
}
