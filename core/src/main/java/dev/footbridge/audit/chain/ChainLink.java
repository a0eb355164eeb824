package dev.footbridge.audit.chain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An entry in its place in the tenant's chain.
 *
 * @param sequence 1 for the tenant's first entry, without gaps
 * @param previous hash of the entry before, or of {@link ChainHead#start}
 * @param hash over everything else, the personal fields by their digests
 */
public record ChainLink(long sequence, Digest previous, EntryFacts facts, PersonalData personal, Digest hash) {
    public ChainLink {
        if (sequence < 1) {
            throw new IllegalArgumentException("Entries are counted from 1");
        }
    }

    static ChainLink after(ChainHead head, EntryFacts facts, PersonalData personal) {
        long sequence = Math.addExact(head.sequence(), 1);
        return new ChainLink(sequence, head.hash(), facts, personal, hash(sequence, head.hash(), facts, personal));
    }

    /** The chain's head when this is its newest entry. */
    public ChainHead head() {
        return new ChainHead(facts.tenant(), sequence, hash);
    }

    boolean follows(ChainHead head) {
        return facts.tenant().equals(head.tenant())
                && sequence == Math.addExact(head.sequence(), 1)
                && previous.equals(head.hash());
    }

    /** The same link, its place in the chain untouched, without what these fields said. */
    public ChainLink erased(PersonalField... fields) {
        PersonalData left = personal;
        for (PersonalField field : fields) {
            left = left.erased(field);
        }
        return new ChainLink(sequence, previous, facts, left, hash);
    }

    /** Whether hash and digests are those of what it says. */
    boolean isConsistent() {
        return hash.equals(hash(sequence, previous, facts, personal)) && personal.holds();
    }

    private static Digest hash(long sequence, Digest previous, EntryFacts facts, PersonalData personal) {
        Stream<String> place = Stream.of("footbridge.audit.link.1", previous.hex(), Long.toString(sequence));
        List<String> all = Stream.of(place, facts.texts(), personal.digests())
                .flatMap(Function.identity())
                .toList();
        return Digest.of(all);
    }
}
