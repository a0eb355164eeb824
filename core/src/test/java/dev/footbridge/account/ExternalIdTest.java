package dev.footbridge.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.tenant.UserKey;
import java.util.UUID;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ExternalIdTest {
    private static final EmailAddress ADDRESS = EmailAddress.of("anna@example.com");
    private static final UserKey USER = UserKey.of("tenant", "user");

    @Test
    void I8_the_same_user_and_address_always_give_the_same_id() {
        ExternalId id = ExternalId.of(USER, ADDRESS);
        assertThat(ExternalId.of(UserKey.of("tenant", "user"), EmailAddress.of("Anna@Example.com")))
                .isEqualTo(id);
        assertThat(UUID.fromString(id.toString())).isEqualTo(id.value());
    }

    @Test
    void it_is_a_version_8_uuid() {
        assertThat(ExternalId.of(USER, ADDRESS).value().version()).isEqualTo(8);
        assertThat(ExternalId.of(USER, ADDRESS).value().variant()).isEqualTo(2);
    }

    @Test
    void another_tenant_user_or_address_gives_another_id() {
        ExternalId id = ExternalId.of(USER, ADDRESS);
        assertThat(ExternalId.of(UserKey.of("tenant2", "user"), ADDRESS)).isNotEqualTo(id);
        assertThat(ExternalId.of(UserKey.of("tenant", "user2"), ADDRESS)).isNotEqualTo(id);
        assertThat(ExternalId.of(USER, EmailAddress.of("anna@example.org"))).isNotEqualTo(id);
    }

    @Property
    void a_character_moved_from_tenant_to_user_gives_another_id(
            @ForAll @AlphaChars @StringLength(min = 3, max = 40) String both,
            @ForAll @IntRange(min = 1, max = 39) int one,
            @ForAll @IntRange(min = 1, max = 39) int other) {
        Assume.that(one != other && one < both.length() && other < both.length());
        assertThat(ExternalId.of(UserKey.of(both.substring(0, one), both.substring(one)), ADDRESS))
                .isNotEqualTo(ExternalId.of(UserKey.of(both.substring(0, other), both.substring(other)), ADDRESS));
    }
}
