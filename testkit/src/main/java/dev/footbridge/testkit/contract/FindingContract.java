package dev.footbridge.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.account.AccountKey;
import dev.footbridge.provisioning.Unlinked;
import dev.footbridge.spi.LinkTokenDigest;
import dev.footbridge.spi.ProvisioningStore.FoundLink;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is behind a link's digest and behind an account (C9, I6). */
public interface FindingContract extends StoreContract {

    @Test
    default void C9_a_link_is_found_by_its_digest_and_nothing_else() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        LinkTokenDigest digest = new LinkTokenDigest("AbC-" + UUID.randomUUID(), UUID.randomUUID());
        scene.save(Changes.with(scene.load(user), digest));
        assertThat(ports().provisioning().findLink(digest.digest())).contains(new FoundLink(user, digest.challenge()));
        assertThat(ports().provisioning().findLink(digest.digest() + " ")).isEmpty();
        assertThat(ports().provisioning().findLink("a" + digest.digest().substring(1)))
                .isEmpty();
        assertThat(ports().provisioning().findLink("")).isEmpty();
    }

    @Test
    default void decisions_11_a_link_is_found_after_its_use() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        LinkTokenDigest digest = new LinkTokenDigest("digest-" + UUID.randomUUID(), UUID.randomUUID());
        scene.save(Changes.with(scene.load(user), digest));
        scene.save(user, Shapes.linked(Scene.address(), Shapes.account()));
        scene.save(user, Unlinked.fresh());
        assertThat(ports().provisioning().findLink(digest.digest())).contains(new FoundLink(user, digest.challenge()));
    }

    @Test
    default void I6_a_user_is_found_by_the_account_of_the_link() {
        Scene scene = new Scene(ports());
        TenantId tenant = scene.tenant();
        Map<AccountKey, UserKey> linked = new LinkedHashMap<>();
        for (AccountKey account : AlikeAccounts.all()) {
            UserKey user = Scene.user(tenant);
            scene.save(user, Shapes.linked(Scene.address(), account));
            linked.put(account, user);
        }
        linked.forEach((account, user) -> assertThat(ports().provisioning().findByAccount(tenant, account))
                .contains(user));
        assertThat(ports().provisioning().findByAccount(tenant, Shapes.account()))
                .isEmpty();
        assertThat(ports().provisioning()
                        .findByAccount(
                                scene.tenant(), linked.keySet().iterator().next()))
                .isEmpty();
    }

    @Test
    default void decisions_4_a_replacement_leaves_the_present_account_in_force() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        AccountKey account = Shapes.account();
        scene.save(user, Shapes.linked(Scene.address(), account, Shapes.verified(Scene.address())));
        assertThat(ports().provisioning().findByAccount(user.tenant(), account)).contains(user);
    }

    @Test
    default void I6_nobody_is_found_by_the_account_of_a_former_link() {
        Scene scene = new Scene(ports());
        UserKey user = scene.user();
        AccountKey former = Shapes.account();
        AccountKey present = Shapes.account();
        scene.save(user, Shapes.linked(Scene.address(), former));
        scene.save(user, Shapes.linked(Scene.address(), present));
        assertThat(ports().provisioning().findByAccount(user.tenant(), former)).isEmpty();
        assertThat(ports().provisioning().findByAccount(present)).containsExactly(user);
        scene.save(user, Unlinked.fresh());
        assertThat(ports().provisioning().findByAccount(present)).isEmpty();
    }

    @Test
    default void I12_the_users_of_all_tenants_are_found_by_an_account() {
        Scene scene = new Scene(ports());
        AccountKey account = Shapes.account();
        UserKey here = scene.user();
        UserKey there = scene.user();
        scene.save(here, Shapes.linked(Scene.address(), account));
        scene.save(there, Shapes.linked(Scene.address(), account));
        assertThat(ports().provisioning().findByAccount(account)).containsExactlyInAnyOrder(here, there);
    }
}
