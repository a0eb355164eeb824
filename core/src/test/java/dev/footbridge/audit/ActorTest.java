package dev.footbridge.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.audit.Actor.Role;
import dev.footbridge.tenant.UserId;
import org.junit.jupiter.api.Test;

class ActorTest {
    private static final UserId ANNA = new UserId("anna");

    @Test
    void O1_who_through_what_from_where_and_why() {
        assertThat(Actor.user(ANNA, Channel.PAGE, "192.0.2.1"))
                .isEqualTo(new Actor(Role.USER, ANNA, Channel.PAGE, "192.0.2.1", null));
        assertThat(Actor.administrator(ANNA, Channel.API, null).because("She moved"))
                .isEqualTo(new Actor(Role.ADMINISTRATOR, ANNA, Channel.API, null, "She moved"));
        assertThat(Actor.linkHolder(Channel.PAGE, "192.0.2.1"))
                .isEqualTo(new Actor(Role.LINK_HOLDER, null, Channel.PAGE, "192.0.2.1", null));
        assertThat(Actor.system()).isEqualTo(new Actor(Role.SYSTEM, null, Channel.JOB, null, null));
    }

    @Test
    void a_reason_has_at_most_500_characters() {
        assertThat(Actor.system().because("x".repeat(500)).reason()).hasSize(500);
        assertThatIllegalArgumentException().isThrownBy(() -> Actor.system().because("x".repeat(501)));
    }
}
