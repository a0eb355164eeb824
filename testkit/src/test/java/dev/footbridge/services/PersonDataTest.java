package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainSegment;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.spi.PersonPart;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of one person, handed out and erased (O7). */
class PersonDataTest {
    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");
    private final Actor admin = Actor.administrator(new UserId("admin"), Actor.Channel.PAGE, "192.0.2.9");

    @Test
    void O7_all_that_is_kept_is_handed_out_and_that_it_was() {
        product.link(anna);
        var records =
                product.footbridge.personData().export(anna, admin).value().orElseThrow();
        assertThat(records.keySet()).contains(PersonPart.PROVISIONING, PersonPart.EVENTS, PersonPart.DIRECTORY);
        assertThat(product.happenedTo(anna)).startsWith(EventKind.PERSON_EXPORTED);
        assertThat(product.world.audit().timeline(anna, 1).get(0).actor()).isEqualTo(admin);
    }

    @Test
    void O7_of_nobody_nothing_is_handed_out() {
        assertThat(product.footbridge
                        .personData()
                        .export(UserKey.of("acme", "nobody"), admin)
                        .refused())
                .contains(Refused.of(Refusal.NOT_FOUND));
        assertThat(product.footbridge
                        .personData()
                        .export(product.person("new", ""), admin)
                        .value())
                .isPresent();
    }

    @Test
    void O7_whoever_is_let_in_is_not_erased_nor_is_the_one_who_asks() {
        product.link(anna);
        assertThat(product.footbridge.personData().erase(anna, admin).refused())
                .contains(Refused.of(Refusal.STILL_ACTIVE));
        assertThat(product.footbridge.personData().preview(anna, admin).refused())
                .contains(Refused.of(Refusal.STILL_ACTIVE));
        Actor herself = Actor.administrator(anna.user(), Actor.Channel.PAGE, null);
        leaves();
        assertThat(product.footbridge.personData().erase(anna, herself).refused())
                .contains(Refused.of(Refusal.FORBIDDEN));
        assertThat(product.footbridge.personData().preview(anna, herself).refused())
                .contains(Refused.of(Refusal.FORBIDDEN));
        assertThat(product.happenedTo(anna)).isNotEmpty();
    }

    @Test
    void O7_whoever_has_left_is_erased_and_the_chain_holds() {
        product.link(anna);
        product.goesRound(anna);
        leaves();
        var before =
                product.footbridge.personData().preview(anna, admin).value().orElseThrow();
        assertThat(before).containsKeys(PersonPart.PROVISIONING, PersonPart.EVENTS, PersonPart.DIRECTORY);
        int erased = product.footbridge.personData().erase(anna, admin).value().orElseThrow();
        assertThat(erased).isGreaterThanOrEqualTo(before.get(PersonPart.EVENTS));

        assertThat(product.world.persons().records(anna).isEmpty()).isTrue();
        assertThat(product.happenedTo(anna)).isEmpty();
        assertThat(product.world.audit().lastRoundTrip(anna)).isEmpty();
        AuditEntry note =
                product.world.audit().page(Product.ACME, Query.all(1)).entries().get(0);
        assertThat(note.kind()).isEqualTo(EventKind.PERSON_ERASED);
        assertThat(note.user()).isNull();
        assertThat(note.detail()).isEqualTo(Integer.toString(erased));
        assertThat(note.actor()).isEqualTo(admin);
        product.footbridge.auditSealer().sealAll();
        SealedStore chain = new SealedStore(product.world.auditChain());
        assertThat(chain.verdict(
                        product.footbridge, product.footbridge.auditProof().head(Product.ACME)))
                .isInstanceOfSatisfying(
                        ChainVerdict.Intact.class,
                        intact -> assertThat(intact.erasedFields()).isPositive());
    }

    @Test
    void O7_it_may_be_repeated_and_then_nothing_happens() {
        product.link(anna);
        leaves();
        assertThat(product.footbridge.personData().erase(anna, admin).value()).isPresent();
        int entries = product.world
                .audit()
                .page(Product.ACME, Query.all(100))
                .entries()
                .size();
        assertThat(product.footbridge.personData().erase(anna, admin).value()).contains(0);
        assertThat(product.world.audit().page(Product.ACME, Query.all(100)).entries())
                .hasSize(entries);
        assertThat(product.footbridge
                        .personData()
                        .erase(UserKey.of("acme", "nobody"), admin)
                        .value())
                .contains(0);
        assertThat(product.footbridge
                        .personData()
                        .erase(UserKey.of("no such tenant", "x"), admin)
                        .value())
                .contains(0);
    }

    @Test
    void O7_addresses_under_way_and_saved_are_looked_for_as_well() {
        MyStatus unused = product.footbridge
                .selfService()
                .requestCode(anna, "anna.ek@acme.example", Actor.user(anna.user(), Actor.Channel.PAGE, null))
                .value()
                .orElseThrow();
        assertThat(product.world.everythingStored()).isPresent();
        UserKey bo = product.person("bo", "");
        Actor telling = admin.because("samma som anna.ek@acme.example");
        product.world
                .audit()
                .append(new AuditEntry(
                        UUID.randomUUID(),
                        Product.ACME,
                        bo.user(),
                        product.now(),
                        EventKind.LINK_REMOVED,
                        telling,
                        ""));
        leaves();
        assertThat(product.footbridge.personData().erase(anna, admin).value()).isPresent();
        assertThat(product.world.audit().timeline(bo, 1).get(0).actor().reason())
                .isNull();
    }

    @Test
    void O7_what_is_never_chained_cannot_be_erased() {
        product.link(anna);
        leaves();
        Footbridge idle = product.over(new SealedStore(product.world.auditChain()) {
            @Override
            public boolean append(ChainSegment segment) {
                return false;
            }
        });
        assertThat(idle.personData().erase(anna, admin).refused()).contains(Refused.of(Refusal.UNAVAILABLE));
        assertThat(product.happenedTo(anna)).isNotEmpty();
    }

    private void leaves() {
        product.user("anna", "", SignInKind.INTERACTIVE, false, false);
    }
}
