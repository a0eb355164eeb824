package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.spi.OutboxEntry;
import dev.footbridge.verification.SecretSeal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that was ever committed to leave the system. */
final class Issues {
    private final SecretSeal seal;
    private final Map<UUID, Issue> all = new LinkedHashMap<>();

    Issues(SecretSeal seal) {
        this.seal = seal;
    }

    /** @return those of this commit */
    ImmutableList<Issue> committed(Committed write) {
        return write.change().outbox().stream()
                .map(entry -> add(entry, write.after().epoch()))
                .collect(ImmutableList.toImmutableList());
    }

    private Issue add(OutboxEntry entry, long epoch) {
        String secret = entry.secret() == null
                ? null
                : seal.open(entry.id().toString(), entry.secret()).orElseThrow();
        Issue issue = new Issue(all.size(), entry, epoch, secret);
        Rule.holds("an id is used once", all.put(entry.id(), issue) == null);
        return issue;
    }

    Optional<Issue> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    Collection<Issue> all() {
        return all.values();
    }
}
