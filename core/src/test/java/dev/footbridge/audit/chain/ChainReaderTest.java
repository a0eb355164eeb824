package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.ChainFiles.verify;
import static dev.footbridge.audit.chain.ChainFiles.write;
import static dev.footbridge.audit.chain.Chains.START;
import static dev.footbridge.audit.chain.Chains.headOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.chain.ChainVerdict.Intact;
import dev.footbridge.audit.chain.ChainVerdict.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that are none of ours, each with its number and its reason. */
class ChainReaderTest {
    private final List<ChainLink> links = Chains.of(3);
    private final String file = write(links);
    private final List<String> lines = file.lines().toList();

    private static ChainVerdict unreadable(long line, LineRefusal why) {
        return new Unreadable(line, why);
    }

    private ChainVerdict withThirdLine(String line) {
        return verify(String.join("\n", lines.get(0), lines.get(1), line, lines.get(3)), START, null);
    }

    @Test
    void a_file_must_begin_as_ours() {
        assertThat(verify("", START, null)).isEqualTo(unreadable(1, LineRefusal.NOT_OUR_HEADER));
        assertThat(verify(file.replace("audit 1", "audit 2"), START, null))
                .isEqualTo(unreadable(1, LineRefusal.NOT_OUR_HEADER));
        assertThat(verify(lines.get(1), START, null)).isEqualTo(unreadable(1, LineRefusal.NOT_OUR_HEADER));
    }

    @Test
    void a_file_without_entries_is_a_chain_at_its_start() {
        assertThat(verify(lines.get(0), START, null)).isEqualTo(new Intact(START, 0, false));
    }

    @Test
    void a_line_has_twenty_one_fields() {
        assertThat(withThirdLine("")).isEqualTo(unreadable(3, LineRefusal.NUMBER_OF_FIELDS));
        assertThat(withThirdLine(lines.get(2) + "\t")).isEqualTo(unreadable(3, LineRefusal.NUMBER_OF_FIELDS));
        assertThat(withThirdLine(lines.get(2).substring(0, 90))).isEqualTo(unreadable(3, LineRefusal.NUMBER_OF_FIELDS));
    }

    @Test
    void each_field_is_what_it_should_be() {
        String[] fields = lines.get(2).split("\t", -1);
        for (int i = 0; i < fields.length; i++) {
            for (String wrong : new String[] {"", "\u00e5", "+" + fields[i]}) {
                String[] copy = fields.clone();
                copy[i] = wrong;
                assertThat(withThirdLine(String.join("\t", copy)))
                        .as("field %s: %s", i, wrong)
                        .isNotInstanceOf(Intact.class);
            }
        }
        assertThat(withThirdLine("x" + lines.get(2))).isEqualTo(unreadable(3, LineRefusal.FIELD));
    }

    @Test
    void what_can_be_understood_but_is_not_our_spelling_is_refused() {
        assertThat(withThirdLine("0" + lines.get(2))).isEqualTo(unreadable(3, LineRefusal.SPELLING));
        assertThat(withThirdLine(lines.get(2).replace("=u2", "=\\u00752")))
                .isEqualTo(unreadable(3, LineRefusal.SPELLING));
        assertThat(withThirdLine(lines.get(2).replace("=u2", "=\\ud800")))
                .isEqualTo(unreadable(3, LineRefusal.SPELLING));
    }

    @Test
    void other_ends_of_lines_do_no_harm() {
        assertThat(verify(file.replace("\n", "\r\n"), START, headOf(links)))
                .isEqualTo(new Intact(headOf(links), 0, true));
    }

    @Test
    void a_line_that_is_none_of_ours_comes_before_every_fault() {
        assertThat(verify(String.join("\n", lines.get(0), lines.get(3), "x"), START, null))
                .isEqualTo(unreadable(3, LineRefusal.NUMBER_OF_FIELDS));
    }
}
