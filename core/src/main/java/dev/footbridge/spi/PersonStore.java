package dev.footbridge.spi;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.tenant.UserKey;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntFunction;

/** Reads and takes away what all tables together keep of one person (O7). Contract: {@code PersonStoreContract}. */
public interface PersonStore {

    /**
     * Everything that is kept of a person, as names and values; times are ISO 8601 in UTC. Left out are hashes, sealed
     * secrets, what is derived from other values, and what tells of somebody else.
     */
    ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records(UserKey user);

    /**
     * Takes the person out of every table, all or nothing, and keeps a note if there was anything. Audit entries stay
     * without what tells of the person (ADR 7); a row of an import loses its cells and its user; whoever is named in a
     * setting is named no more. No entry is chained meanwhile.
     *
     * @param person by whom texts are searched as well; what the store knows of it comes in addition
     * @param counters of limits that are kept for the person's addresses
     * @param note made of how many records there were
     * @return how many records there were; empty, with nothing changed, if entries that may tell of the person wait to be
     *     chained
     */
    OptionalInt erase(PersonTraces person, Set<String> counters, IntFunction<AuditEntry> note);
}
