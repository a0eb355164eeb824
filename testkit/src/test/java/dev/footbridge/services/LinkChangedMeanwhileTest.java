package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.SignIn.Verdict;
import dev.footbridge.account.AccountKey;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.Change;
import dev.footbridge.spi.ProvisioningStore;
import dev.footbridge.spi.Saved;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A user gets another account between the look-up of the former one and the decision. */
class LinkChangedMeanwhileTest {
    private final Product product = new Product();
    private final UserKey admin = product.administrator("admin");
    private final UserKey anna = product.person("anna", "");

    @Test
    void P5_the_former_account_opens_nothing() {
        product.link(admin);
        AccountKey former = product.link(anna);
        product.goesRound(admin);
        product.footbridge.phaseSwitch().switchTo(Product.ACME, Phase.ACTIVE, 0, admin, Product.administrating(admin));
        Verdict verdict = product.over(new Meanwhile(product.world.provisioning(), this::annaGetsAnotherAccount))
                .signIn()
                .identityProvider(Product.identity(former), Product.ACME, null);
        assertThat(product.account(anna)).isNotEqualTo(former);
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.rule()).isEqualTo(SignInRule.UNLINKED));
    }

    private void annaGetsAnotherAccount() {
        product.footbridge
                .phaseSwitch()
                .switchTo(Product.ACME, Phase.PREPARATION, null, admin, Product.administrating(admin));
        product.footbridge.selfService().removeLink(anna, Product.by(anna));
        product.passes(Duration.ofHours(1));
        product.linkTo(anna, "anna@home.example");
        product.goesRound(admin);
        product.footbridge.phaseSwitch().switchTo(Product.ACME, Phase.ACTIVE, 0, admin, Product.administrating(admin));
    }

    private record Meanwhile(ProvisioningStore store, Runnable work) implements ProvisioningStore {
        @Override
        public Optional<Snapshot> load(UserKey user) {
            return store.load(user);
        }

        @Override
        public Saved save(Change change) {
            return store.save(change);
        }

        @Override
        public Optional<FoundLink> findLink(String digest) {
            return store.findLink(digest);
        }

        @Override
        public Optional<UserKey> findByAccount(TenantId tenant, AccountKey account) {
            return store.findByAccount(tenant, account);
        }

        @Override
        public List<UserKey> findByAccount(AccountKey account) {
            List<UserKey> found = store.findByAccount(account);
            work.run();
            return found;
        }
    }
}
