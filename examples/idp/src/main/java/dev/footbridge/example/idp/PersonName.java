package dev.footbridge.example.idp;

import org.jspecify.annotations.Nullable;

/** What a person is called; the display name is always there. */
record PersonName(
        String display, @Nullable String given, @Nullable String family) {

    /** Names are personal data and stay out of logs. */
    @Override
    public String toString() {
        return "PersonName";
    }
}
