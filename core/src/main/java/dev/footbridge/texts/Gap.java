package dev.footbridge.texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A place in a text that Footbridge fills, written as its name in braces: {@code {company}}. There are no others. */
public enum Gap {
    /** The tenant's name. */
    COMPANY,
    /** The product's name. */
    PRODUCT,
    /** The identity provider's name. */
    IDP,
    /** The tenant's contact in the same language. */
    CONTACT;

    /** As it stands between the braces. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Gap> of(String key) {
        return Arrays.stream(values()).filter(gap -> gap.key().equals(key)).findFirst();
    }
}
