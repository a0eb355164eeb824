package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.Chains.START;
import static dev.footbridge.audit.chain.Chains.faulty;
import static dev.footbridge.audit.chain.Chains.headOf;
import static dev.footbridge.audit.chain.Chains.verify;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.chain.ChainFault.Kind;
import dev.footbridge.audit.chain.ChainVerdict.Faulty;
import dev.footbridge.audit.chain.ChainVerdict.Intact;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** O1: whatever is done to a chain is found, but for erasing. */
class ChainProperties {
    private static final int TRIES = 300;

    @Provide
    Arbitrary<List<ChainLink>> chains() {
        return Chains.entries().list().ofMinSize(1).ofMaxSize(7).map(Chains::of);
    }

    @Provide
    Arbitrary<AuditEntry> entries() {
        return Chains.entries();
    }

    @Property(tries = TRIES)
    void a_chain_is_intact_up_to_its_head(@ForAll("chains") List<ChainLink> chain) {
        assertThat(verify(chain, headOf(chain))).isEqualTo(new Intact(headOf(chain), 0, true));
    }

    /** Every single change of every field of every entry, not a sample of them. */
    @Property(tries = 60)
    void a_change_of_any_field_of_any_entry_is_found_in_its_place(@ForAll("chains") List<ChainLink> chain) {
        for (ChainLink link : chain) {
            for (var change : Tampering.all()) {
                ChainLink changed = change.apply(link);
                assertThat(changed).isNotEqualTo(link);
                chain.set(at(link), changed);
                assertThat(verify(chain, null)).isEqualTo(faulty(Kind.CHANGED, link.sequence()));
            }
            chain.set(at(link), link);
        }
    }

    @Property(tries = 60)
    void a_change_that_is_hashed_anew_is_found_by_what_follows_or_by_the_anchor(
            @ForAll("chains") List<ChainLink> chain) {
        ChainHead anchor = headOf(chain);
        for (ChainLink link : chain) {
            for (var change : Tampering.facts()) {
                chain.set(at(link), Tampering.rehashed(change.apply(link)));
                assertThat(verify(chain, anchor)).isInstanceOf(Faulty.class);
            }
            chain.set(at(link), link);
        }
    }

    @Property(tries = TRIES)
    void a_chain_made_anew_from_any_entry_on_is_found_by_the_anchor(
            @ForAll @Size(min = 1, max = 7) List<@From("entries") AuditEntry> entries,
            @ForAll @IntRange(max = 6) int from) {
        Assume.that(from < entries.size());
        List<ChainLink> chain = Chains.of(entries);
        List<ChainLink> kept = chain.subList(0, from);
        List<ChainLink> anew = Chains.after(headOf(kept), entries.subList(from, entries.size()));
        ChainVerifier verifier = new ChainVerifier(START, headOf(chain));
        kept.forEach(verifier::accept);
        anew.forEach(verifier::accept);
        assertThat(verifier.verdict()).isEqualTo(faulty(Kind.REWRITTEN, chain.size()));
    }

    @Property(tries = TRIES)
    void any_removal_is_found(@ForAll("chains") List<ChainLink> chain, @ForAll @IntRange(max = 6) int which) {
        Assume.that(which < chain.size());
        ChainHead anchor = headOf(chain);
        chain.remove(which);
        Kind kind = which == chain.size() ? Kind.TRUNCATED : Kind.REMOVED;
        assertThat(verify(chain, anchor)).isEqualTo(faulty(kind, which + 1L));
    }

    @Property(tries = TRIES)
    void any_end_cut_off_is_found(@ForAll("chains") List<ChainLink> chain, @ForAll @IntRange(max = 6) int left) {
        Assume.that(left < chain.size());
        assertThat(verify(chain.subList(0, left), headOf(chain))).isEqualTo(faulty(Kind.TRUNCATED, left + 1L));
    }

    @Property(tries = TRIES)
    void any_swap_is_found(
            @ForAll("chains") List<ChainLink> chain,
            @ForAll @IntRange(max = 6) int one,
            @ForAll @IntRange(max = 6) int other) {
        Assume.that(one != other && Math.max(one, other) < chain.size());
        Collections.swap(chain, one, other);
        assertThat(verify(chain, null)).isEqualTo(faulty(Kind.REORDERED, Math.min(one, other) + 1L));
    }

    @Property(tries = TRIES)
    void any_duplicate_is_found(
            @ForAll("chains") List<ChainLink> chain,
            @ForAll @IntRange(max = 6) int which,
            @ForAll @IntRange(max = 7) int where) {
        Assume.that(which < chain.size() && where <= chain.size());
        chain.add(where, chain.get(which));
        assertThat(verify(chain, null)).isInstanceOf(Faulty.class);
    }

    @Property(tries = TRIES)
    void O7_erasing_any_fields_of_any_entries_is_no_fault(
            @ForAll("chains") List<ChainLink> chain, @ForAll List<Set<PersonalField>> erasures) {
        ChainHead anchor = headOf(chain);
        long erased = 0;
        for (int i = 0; i < Math.min(chain.size(), erasures.size()); i++) {
            PersonalField[] fields = erasures.get(i).toArray(PersonalField[]::new);
            chain.set(i, chain.get(i).erased(fields));
            erased += fields.length;
        }
        assertThat(verify(chain, anchor)).isEqualTo(new Intact(anchor, erased, true));
    }

    @Property(tries = TRIES)
    void O7_what_is_left_of_an_erased_entry_can_still_not_be_changed(
            @ForAll("chains") List<ChainLink> chain, @ForAll Set<PersonalField> erased) {
        ChainLink first = chain.get(0).erased(erased.toArray(PersonalField[]::new));
        for (PersonalField field : EnumSet.allOf(PersonalField.class)) {
            PersonalData data = PersonalData.each(each -> each == field
                    ? new Commitment(Tampering.OTHER, null)
                    : first.personal().of(each));
            chain.set(0, new ChainLink(first.sequence(), first.previous(), first.facts(), data, first.hash()));
            assertThat(verify(chain, null)).isEqualTo(faulty(Kind.CHANGED, 1));
        }
    }

    @Property(tries = TRIES)
    void equal_inputs_give_equal_links_and_another_salt_another_hash(
            @ForAll("entries") AuditEntry entry, @ForAll @IntRange(min = 1, max = 9) int digit) {
        ChainLink link =
                AuditChain.append(START, entry, new Salt(Integer.toString(digit).repeat(64)));
        assertThat(AuditChain.append(
                        START, entry, new Salt(Integer.toString(digit).repeat(64))))
                .isEqualTo(link);
        assertThat(AuditChain.append(START, entry, new Salt("0".repeat(64))).hash())
                .isNotEqualTo(link.hash());
    }

    private static int at(ChainLink link) {
        return (int) link.sequence() - 1;
    }
}
