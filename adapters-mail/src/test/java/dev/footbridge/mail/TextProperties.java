package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What holds for every text, however strange. */
final class TextProperties {
    @Property
    void escaped_text_has_no_markup_and_says_the_same(@ForAll String text) {
        String escaped = Html.escape(text);

        assertThat(escaped).doesNotContain("<", ">", "\"", "'");
        assertThat(escaped.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .isEqualTo(text);
    }

    @Property
    void cleaned_text_is_one_visible_line(@ForAll @StringLength(max = 400) String text) {
        String clean = PersonText.clean(text);

        assertThat(clean.codePoints())
                .noneMatch(
                        c -> Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069));
        assertThat(clean.codePointCount(0, clean.length())).isLessThanOrEqualTo(121);
    }

    @Property
    void cleaning_twice_changes_nothing_more(@ForAll @StringLength(max = 120) String text) {
        String clean = PersonText.clean(text);

        assertThat(PersonText.clean(clean)).isEqualTo(clean);
    }

    @Property
    void a_value_is_never_read_as_a_place(@ForAll String name) {
        assertThat(new Template("Hej {name}!").fill(Map.of("name", name))).isEqualTo("Hej " + name + "!");
    }

    @Property
    void what_a_server_says_keeps_no_address(@ForAll String before, @ForAll String after) {
        EmailAddress to = EmailAddress.of("anna.oberg@foretaget.example");

        assertThat(ServerWords.strip(before + "Anna.Oberg@Foretaget.example" + after, to, List.of()))
                .doesNotContain("@", "Anna.Oberg", "Foretaget")
                .hasSizeLessThanOrEqualTo(200);
    }
}
