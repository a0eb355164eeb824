package dev.footbridge.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Text on its way into a column. */
final class TextTest {

    @Property
    void mended_text_survives_utf8_and_holds_no_nul(@ForAll String text) {
        String mended = Text.mended(text);
        byte[] bytes = mended.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(mended);
        assertThat(mended).doesNotContain("\0").hasSameSizeAs(text);
        assertThat(Text.mended(mended)).isEqualTo(mended);
    }

    @Property
    void an_order_key_fits_its_column(@ForAll String name) {
        String key = Text.orderKey(name.repeat(5));
        assertThat(key.length()).isLessThanOrEqualTo(Text.LONGEST_ORDER_KEY);
        assertThat(Text.keepable(key)).isEqualTo(key);
    }

    @Test
    void what_cannot_be_kept_as_it_is_is_refused() {
        assertThat(Text.keepable("\uD83D\uDE42")).isEqualTo("\uD83D\uDE42");
        for (String broken : new String[] {"a\0", "\uD83D", "\uDE42\uD83D"}) {
            assertThatThrownBy(() -> Text.keepable(broken)).isInstanceOf(StoreFault.class);
        }
    }

    @Test
    void folding_does_not_depend_on_the_language_of_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Text.folded("ILMARI Å")).isEqualTo("ilmari å").isEqualTo(Text.folded("ilmari A\u030a"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
