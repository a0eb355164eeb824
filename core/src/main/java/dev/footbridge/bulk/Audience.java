package dev.footbridge.bulk;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.readiness.Reason;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a job goes through. It is kept instead of the people, who are looked up once the job has begun. */
public sealed interface Audience {

    /**
     * Those whom the filter of the users view shows (A6).
     *
     * @param text part of a name, employee number or address; empty for all
     * @param state name of a state of the HTTP contract, or null for all
     * @param active null for all
     * @param reasons one of which must be the user's classification (P7); empty for all
     */
    record Selection(
            String text, @Nullable String state, @Nullable Boolean active, ImmutableSet<Reason> reasons)
            implements Audience {
        public static Selection everybody() {
            return new Selection("", null, null, ImmutableSet.of());
        }

        /** The text may be a person's name. */
        @Override
        public String toString() {
            return "Selection[state=" + state + ", active=" + active + ", reasons=" + reasons + "]";
        }
    }

    /** Those for whom another job of the tenant failed. */
    record FailedOf(UUID job) implements Audience {}
}
