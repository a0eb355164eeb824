package dev.footbridge.spring;

import org.jspecify.annotations.Nullable;

/** Settings without which there is no start. */
final class Required {
    private Required() {}

    static <T> T setting(@Nullable T value, String key) {
        if (value == null) {
            throw new IllegalStateException("Footbridge needs the setting '" + key + "'");
        }
        return value;
    }
}
