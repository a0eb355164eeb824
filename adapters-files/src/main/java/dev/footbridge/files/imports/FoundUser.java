package dev.footbridge.files.imports;

import dev.footbridge.imports.Finding;
import org.jspecify.annotations.Nullable;

/** The user that a row names, or why it names none; one of the two is null. */
record FoundUser(@Nullable RegisteredUser user, @Nullable Finding problem) {
    static FoundUser of(RegisteredUser user) {
        return new FoundUser(user, null);
    }

    static FoundUser none(Finding problem) {
        return new FoundUser(null, problem);
    }
}
