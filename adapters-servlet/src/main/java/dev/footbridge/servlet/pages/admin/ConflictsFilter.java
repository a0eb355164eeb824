package dev.footbridge.servlet.pages.admin;

import dev.footbridge.conflict.AddressFingerprint;
import dev.footbridge.conflict.ConflictKind;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.UserId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows, as its address says it; what it cannot mean is passed over.
 *
 * @param kind null if the address names none
 * @param after what the former page ended with: a user, or the fingerprint of a shared address; null for the first page
 */
record ConflictsFilter(
        @Nullable ConflictKind kind, @Nullable String after) {
    static final int PAGE = 50;

    static ConflictsFilter of(WebRequest request) {
        Optional<String> name = request.parameter("kind");
        ConflictKind kind = Arrays.stream(ConflictKind.values())
                .filter(value -> name.filter(value.name()::equals).isPresent())
                .findFirst()
                .orElse(null);
        return new ConflictsFilter(kind, request.parameter("after").orElse(null));
    }

    @Nullable
    UserId user() {
        return Optional.ofNullable(after).flatMap(UserId::read).orElse(null);
    }

    @Nullable
    AddressFingerprint fingerprint() {
        try {
            return after == null ? null : new AddressFingerprint(UUID.fromString(after));
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }

    static String address(String base, ConflictKind kind) {
        return base + "/admin/conflicts?kind=" + kind;
    }

    static String address(String base, ConflictKind kind, String after) {
        return address(base, kind) + "&after=" + UserPath.encoded(after);
    }
}
