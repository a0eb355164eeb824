package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Answer;
import dev.footbridge.account.AccountKey;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A user whom no directory has named, of a tenant that is there and of one that is not. */
class UnknownUserTest {
    private final Product product = new Product();
    private final UserKey stranger = new UserKey(Product.ACME, new UserId("stranger"));
    private final UserKey elsewhere = new UserKey(new TenantId("nowhere"), new UserId("stranger"));

    @Test
    void every_call_about_a_stranger_is_answered_with_not_found_and_leaves_no_trace() {
        UserKey anna = product.person("anna", "");
        for (UserKey nobody : List.of(stranger, elsewhere)) {
            notFound(product.footbridge.selfService().status(nobody));
            notFound(product.footbridge.selfService().requestCode(nobody, "s@acme.example", Product.by(nobody)));
            notFound(product.footbridge.selfService().submitCode(nobody, "123456", Product.by(nobody)));
            notFound(product.footbridge.administration().user(nobody));
            notFound(product.footbridge
                    .administration()
                    .setAddress(
                            nobody,
                            "s@acme.example",
                            "s@acme.example",
                            true,
                            Replace.NOTHING,
                            Product.administrating(anna)));
            assertThat(product.happenedTo(nobody)).isEmpty();
        }
    }

    @Test
    void there_is_nothing_of_a_stranger_to_give_up() {
        UserKey anna = product.person("anna", "");
        for (UserKey nobody : List.of(stranger, elsewhere)) {
            assertThat(List.of(
                            product.footbridge.selfService().cancelChallenge(nobody, Product.by(nobody)),
                            product.footbridge.selfService().removeLink(nobody, Product.by(nobody)),
                            product.footbridge.administration().removeLink(nobody, Product.administrating(anna)),
                            product.footbridge.administration().cancelChallenge(nobody, Product.administrating(anna))))
                    .allSatisfy(answer -> assertThat(answer.refused()).isPresent());
            assertThat(product.happenedTo(nobody)).isEmpty();
        }
    }

    @Test
    void no_door_lets_a_stranger_in() {
        for (UserKey nobody : List.of(stranger, elsewhere)) {
            for (Door door : Door.values()) {
                assertThat(product.footbridge
                                .signIn()
                                .ownCredentials(nobody, door, null)
                                .allows())
                        .as(door.name())
                        .isFalse();
            }
            assertThat(product.footbridge.signIn().goOn(nobody).allows()).isFalse();
            assertThat(product.footbridge.signIn().explain(nobody, Phase.ACTIVE))
                    .isEmpty();
            AssertedIdentity identity = Product.identity(AccountKey.of("https://id.example", "stranger"));
            assertThat(product.footbridge.signIn().proveRoundTrip(nobody, identity, null))
                    .isFalse();
        }
    }

    private static void notFound(Answer<?> answer) {
        assertThat(answer.refused())
                .hasValueSatisfying(refused -> assertThat(refused.refusal()).isEqualTo(Refusal.NOT_FOUND));
    }
}
