package dev.footbridge.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class DigestProperties {

    @Property
    void a_boundary_between_two_fields_cannot_be_shifted(
            @ForAll @CharRange(from = '\0', to = '\uD7FF') @StringLength(min = 1, max = 20) String text,
            @ForAll @IntRange(max = 20) int one,
            @ForAll @IntRange(max = 20) int other) {
        int first = Math.min(one, text.length());
        int second = Math.min(other, text.length());
        Digest digest = Digest.of(List.of(text.substring(0, first), text.substring(first)));
        Digest shifted = Digest.of(List.of(text.substring(0, second), text.substring(second)));
        assertThat(digest.equals(shifted)).isEqualTo(first == second);
        assertThat(Digest.of(List.of(text))).isNotEqualTo(digest);
    }
}
