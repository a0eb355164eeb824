package dev.footbridge.servlet.api;

import dev.footbridge.tenant.UserId;
import java.util.Optional;

/** Ids as clients send them. */
final class UserIds {
    private UserIds() {}

    /** Empty if no user can have such an id. */
    static Optional<UserId> read(String text) {
        try {
            return Optional.of(new UserId(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
