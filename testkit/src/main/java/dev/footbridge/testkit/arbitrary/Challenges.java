package dev.footbridge.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import dev.footbridge.verification.Challenge;
import dev.footbridge.verification.KeyedHash;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Challenges as they are kept; their hashes look real but are hashes of nothing. */
public final class Challenges {
    private Challenges() {}

    public static Arbitrary<Challenge> any(Challenge.Kind kind) {
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        Arbitrary<KeyedHash> hashes = Combinators.combine(
                        Arbitraries.of("key-2025", "key-2026"),
                        Arbitraries.strings().numeric().withCharRange('a', 'f').ofLength(64))
                .as(KeyedHash::new);
        return Combinators.combine(ids, hashes, Times.any())
                .as((id, hash, at) -> new Challenge(id, kind, hash, at, at.plus(Duration.ofMinutes(15))));
    }

    /** One or two codes, one link, or both, oldest first. */
    public static Arbitrary<ImmutableList<Challenge>> outstanding() {
        Arbitrary<List<Challenge>> codes = any(Challenge.Kind.CODE).list().ofMaxSize(2);
        Arbitrary<List<Challenge>> links = any(Challenge.Kind.LINK).list().ofMaxSize(1);
        return Combinators.combine(codes, links)
                .as((some, others) -> ImmutableList.<Challenge>builder()
                        .addAll(some)
                        .addAll(others)
                        .build())
                .filter(all -> !all.isEmpty());
    }
}
