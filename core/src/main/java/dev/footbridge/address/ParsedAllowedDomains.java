package dev.footbridge.address;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** What came of reading a list of allowed domains: all of it or nothing. */
public sealed interface ParsedAllowedDomains {

    /** The list, if accepted. */
    Optional<AllowedDomains> accepted();

    /** Every entry is usable, or there was none. */
    record Accepted(AllowedDomains domains) implements ParsedAllowedDomains {
        @Override
        public Optional<AllowedDomains> accepted() {
            return Optional.of(domains);
        }
    }

    /** At least one entry is not usable; the list in force must stay as it was. */
    record Refused(ImmutableList<RefusedEntry> entries) implements ParsedAllowedDomains {
        @Override
        public Optional<AllowedDomains> accepted() {
            return Optional.empty();
        }
    }
}
