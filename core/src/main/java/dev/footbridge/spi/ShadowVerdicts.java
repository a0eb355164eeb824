package dev.footbridge.spi;

import com.google.common.collect.ImmutableList;
import dev.footbridge.signin.ShadowCounts;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The latest SHADOW_VERDICT of every user, kept by the entries of that kind that are appended to the {@link AuditLog}: in
 * the same transaction, and never replaced by an older one (P12). Asked by the report. Contract:
 * {@code ShadowVerdictsContract}.
 */
public interface ShadowVerdicts {

    /** Counts the sign-ins and, by their latest verdict, the people since a moment. */
    ShadowCounts shadowCounts(TenantId tenant, Instant from);

    /**
     * Users of one verdict who are active and have no link now, those first who signed in last; of one moment, in the order
     * of the id.
     *
     * @param from only who signed in at this moment or later
     * @param limit how many at most, from 1
     * @param after the last one of the former page, or null for the first page
     */
    Shadows shadows(TenantId tenant, SignInRule verdict, Instant from, int limit, @Nullable Shadow after);

    /** Forgets users who last signed in before a moment; the entries are another matter. */
    void forgetShadows(TenantId tenant, Instant before);

    /** @param at the latest sign-in */
    record Shadow(UserId user, Instant at) {
        private static final String BETWEEN = "~";

        /** As an address can have it, to go on from here; the id may hold any character. */
        public String text() {
            return at + BETWEEN + user.value();
        }

        /** Reads {@link #text}; empty for what is none. */
        public static Optional<Shadow> read(String text) {
            int end = text.indexOf(BETWEEN);
            try {
                return end < 0
                        ? Optional.empty()
                        : Optional.of(
                                new Shadow(new UserId(text.substring(end + 1)), Instant.parse(text.substring(0, end))));
            } catch (DateTimeParseException | IllegalArgumentException notOne) {
                return Optional.empty();
            }
        }
    }

    /** @param more whether users follow */
    record Shadows(ImmutableList<Shadow> people, boolean more) {}
}
