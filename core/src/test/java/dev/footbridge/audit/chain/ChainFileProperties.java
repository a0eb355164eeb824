package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.ChainFiles.read;
import static dev.footbridge.audit.chain.ChainFiles.verify;
import static dev.footbridge.audit.chain.ChainFiles.write;
import static dev.footbridge.audit.chain.Chains.START;
import static dev.footbridge.audit.chain.Chains.headOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.chain.ChainVerdict.Intact;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What was written can be checked without us, and no other file passes for it. */
class ChainFileProperties {

    @Provide
    Arbitrary<List<ChainLink>> chains() {
        Arbitrary<PersonalField[]> erased =
                Arbitraries.of(PersonalField.class).array(PersonalField[].class).ofMaxSize(3);
        return Chains.entries()
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Chains::of)
                .flatMap(chain -> erased.map(fields ->
                        chain.stream().map(link -> link.erased(fields)).toList()));
    }

    @Property(tries = 300)
    void links_come_back_as_they_were_and_the_file_is_plain_ASCII(@ForAll("chains") List<ChainLink> chain) {
        String file = write(chain);
        assertThat(file).matches("[ -~\t\n]*");
        assertThat(file.lines()).hasSize(chain.size() + 1);
        assertThat(read(file)).isEqualTo(chain);
        assertThat(verify(file, START, headOf(chain))).isInstanceOf(Intact.class);
    }

    @Property(tries = 1_000)
    void any_other_character_in_any_place_is_found(
            @ForAll("chains") List<ChainLink> chain, @ForAll @IntRange(max = 100_000) int place, @ForAll char other) {
        StringBuilder file = new StringBuilder(write(chain));
        int at = place % (file.length() - 1);
        char byteSized = (char) (other & 0xff);
        // Ends of lines are all one: some programs change them on the way.
        if ((isEnd(file.charAt(at)) && isEnd(byteSized)) || file.charAt(at) == byteSized) {
            return;
        }
        file.setCharAt(at, byteSized);
        assertThat(verify(file.toString(), START, headOf(chain))).isNotInstanceOf(Intact.class);
    }

    @Property(tries = 300)
    void a_file_cut_off_anywhere_is_found(
            @ForAll("chains") List<ChainLink> chain, @ForAll @IntRange(max = 100_000) int place) {
        String file = write(chain);
        // Without its very last line end it is whole.
        String cut = file.substring(0, place % (file.length() - 1));
        assertThat(verify(cut, START, headOf(chain))).isNotInstanceOf(Intact.class);
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
