package dev.footbridge.testkit.memory;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.PersonTraces;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.audit.chain.PersonalField;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.spi.PersonStore;
import dev.footbridge.tenant.UserKey;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What is kept in memory of one person. */
final class InMemoryPersonStore implements PersonStore {
    private final Tables tables;

    InMemoryPersonStore(Tables tables) {
        this.tables = tables;
    }

    @Override
    public ImmutableListMultimap<PersonPart, ImmutableMap<String, String>> records(UserKey user) {
        synchronized (tables) {
            return new KeptOfPerson(tables, user).records();
        }
    }

    @Override
    public OptionalInt erase(PersonTraces person, Set<String> counters, IntFunction<AuditEntry> note) {
        synchronized (tables) {
            List<AuditEntry> about = tables.audit.stream()
                    .filter(entry -> entry.tenant().equals(person.key().tenant()))
                    .filter(entry -> !Erasure.fieldsAbout(person, entry).isEmpty())
                    .toList();
            Set<UUID> chained = tables.chains.stream()
                    .map(ChainLink::facts)
                    .map(facts -> facts.id())
                    .collect(Collectors.toSet());
            if (!about.stream().map(AuditEntry::id).allMatch(chained::contains)) {
                return OptionalInt.empty();
            }
            for (AuditEntry entry : about) {
                tables.erase(entry, Erasure.fieldsAbout(person, entry).toArray(new PersonalField[0]));
            }
            int records = about.size() + new KeptOfPerson(tables, person.key()).remove();
            List<Tables.Counter> kept = new ArrayList<>(tables.limits.keySet());
            kept.removeIf(counter -> !counters.contains(counter.name()));
            kept.forEach(tables.limits::remove);
            records += kept.size();
            if (records > 0) {
                tables.audit.add(note.apply(records));
            }
            return OptionalInt.of(records);
        }
    }
}
