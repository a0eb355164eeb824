package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.Saved;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** One proven address and one account have one user in a tenant (I6, decisions 9). */
public interface UniqueProofContract extends StoreContract {

    @Test
    default void decisions_9_a_proven_address_has_one_user_in_a_tenant() {
        Scene scene = new Scene(ports());
        for (ProvisioningState owner : claiming(address())) {
            for (ProvisioningState second : claiming(address())) {
                TenantId tenant = scene.tenant();
                assertThat(scene.save(Scene.user(tenant), owner)).isEqualTo(Saved.SAVED);
                UserKey other = Scene.user(tenant);
                assertThat(scene.save(other, second)).isEqualTo(Saved.ADDRESS_TAKEN);
                assertThat(scene.load(other).version()).isZero();
            }
        }
    }

    @Test
    default void decisions_9_an_address_is_the_same_in_any_spelling() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        scene.save(Scene.user(tenant), Shapes.verified(EmailAddress.of("anna@räksmörgås.example")));
        EmailAddress spelling = EmailAddress.of("ANNA@XN--RKSMRGS-5WAO1O.EXAMPLE");
        assertThat(scene.save(Scene.user(tenant), Shapes.verified(spelling))).isEqualTo(Saved.ADDRESS_TAKEN);
    }

    @Test
    default void decisions_9_an_address_that_is_only_asked_for_is_nobodys() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        assertThat(scene.save(Scene.user(tenant), Shapes.linked(address(), Shapes.account())))
                .isEqualTo(Saved.SAVED);
        assertThat(scene.save(Scene.user(tenant), Shapes.awaiting(address()))).isEqualTo(Saved.SAVED);
        assertThat(scene.save(Scene.user(tenant), Shapes.awaiting(address()))).isEqualTo(Saved.SAVED);
    }

    @Test
    default void a_user_keeps_the_own_address_through_every_step() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        for (ProvisioningState step : claiming(address())) {
            assertThat(scene.save(user, step)).isEqualTo(Saved.SAVED);
        }
    }

    @Test
    default void an_address_and_an_account_are_free_again_after_removal() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        UserKey first = Scene.user(tenant);
        AccountKey account = Shapes.account();
        scene.save(first, Shapes.linked(address(), account));
        scene.save(first, Unlinked.fresh());
        assertThat(scene.save(Scene.user(tenant), Shapes.linked(address(), account)))
                .isEqualTo(Saved.SAVED);
    }

    @Test
    default void another_tenant_has_its_own_addresses_and_accounts() {
        Scene scene = new Scene(ports());
        AccountKey account = Shapes.account();
        assertThat(scene.save(scene.user(), Shapes.linked(address(), account))).isEqualTo(Saved.SAVED);
        assertThat(scene.save(scene.user(), Shapes.linked(address(), account))).isEqualTo(Saved.SAVED);
    }

    @Test
    default void I6_an_account_has_one_user_in_a_tenant() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        AccountKey account = Shapes.account();
        scene.save(Scene.user(tenant), Shapes.linked(Scene.address(), account));
        assertThat(scene.save(Scene.user(tenant), Shapes.linked(Scene.address(), account)))
                .isEqualTo(Saved.ACCOUNT_TAKEN);
    }

    @Test
    default void I6_accounts_are_told_apart_bytewise() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        for (AccountKey account : AlikeAccounts.all()) {
            assertThat(scene.save(Scene.user(tenant), Shapes.linked(Scene.address(), account)))
                    .isEqualTo(Saved.SAVED);
        }
    }

    @Test
    default void case_102_of_users_who_race_for_an_address_one_gets_it() {
        race(() -> Shapes.verified(address()), Saved.ADDRESS_TAKEN);
    }

    @Test
    default void I6_of_users_who_race_for_an_account_one_gets_it() {
        AccountKey account = Shapes.account();
        race(() -> Shapes.linked(Scene.address(), account), Saved.ACCOUNT_TAKEN);
    }

    private void race(Supplier<ProvisioningState> goal, Saved loser) {
        Scene scene = new Scene(ports());
        for (int round = 0; round < 10; round++) {
            TenantId tenant = scene.tenant();
            List<Change> changes = Collections.nCopies(4, tenant).stream()
                    .map(t -> Changes.of(Scene.in(goal.get(), scene.load(Scene.user(t)))))
                    .toList();
            List<Saved> results = Together.run(4, i -> ports().provisioning().save(changes.get(i)));
            assertThat(results).containsExactlyInAnyOrder(Saved.SAVED, loser, loser, loser);
        }
    }

    private static EmailAddress address() {
        return EmailAddress.of("anna@foretaget.example");
    }

    /** Every kind of state that holds the address for its user. */
    private static List<ProvisioningState> claiming(EmailAddress address) {
        return List.of(
                Shapes.verified(address),
                Shapes.linked(address, Shapes.account()),
                Shapes.linked(address, Shapes.account(), Shapes.awaiting(Scene.address())),
                Shapes.linked(Scene.address(), Shapes.account(), Shapes.verified(address)));
    }
}
