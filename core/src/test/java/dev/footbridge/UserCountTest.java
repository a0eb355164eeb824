package dev.footbridge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.Query;
import dev.footbridge.tenant.TenantId;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class UserCountTest {

    @Test
    void A6_everybody_is_counted_as_long_as_no_text_is_looked_for() {
        assertThat(counted("", 1_000_000)).isEqualTo(new UserCount(1_000_000, false));
    }

    @Test
    void A6_those_with_a_text_are_counted_up_to_a_bound_that_nobody_reads_beyond() {
        assertThat(counted("anna", 9_999)).isEqualTo(new UserCount(9_999, false));
        assertThat(counted("anna", UserCount.MOST_BY_TEXT)).isEqualTo(new UserCount(10_000, false));
        assertThat(counted("anna", UserCount.MOST_BY_TEXT + 1)).isEqualTo(new UserCount(10_000, true));
        assertThat(counted("anna", 1_000_000)).isEqualTo(new UserCount(10_000, true));
    }

    private static UserCount counted(String text, int present) {
        UserProjection users = (UserProjection) Proxy.newProxyInstance(
                UserCountTest.class.getClassLoader(),
                new Class<?>[] {UserProjection.class},
                (self, method, given) -> Math.min((Integer) given[2], present));
        return UserCount.of(users, new TenantId("acme"), new Query(text, null, null, ImmutableSet.of(), 50, null));
    }
}
