package dev.footbridge.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * A personal field as it is chained: by its digest.
 *
 * @param opening null once it is erased
 */
public record Commitment(Digest digest, @Nullable Opening opening) {
    static Commitment to(PersonalField field, Opening opening) {
        return new Commitment(opening.digest(field), opening);
    }

    Commitment erased() {
        return new Commitment(digest, null);
    }

    boolean isErased() {
        return opening == null;
    }

    boolean holdsFor(PersonalField field) {
        return opening == null || opening.digest(field).equals(digest);
    }
}
