package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.AuditLog.Query;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happened, as people read it (O1). */
class AuditHistoryTest {
    private final Product product = new Product();
    private final UserKey anna = product.person("anna", "");
    private final Actor admin = Actor.administrator(new UserId("admin"), Actor.Channel.PAGE, null);

    @Test
    void O1_a_list_holds_every_entry_over_all_pages_and_that_it_was_taken() {
        List<AuditEntry> written = new ArrayList<>();
        for (int i = 0; i < 1_001; i++) {
            written.add(append(EventKind.WRONG_CODE));
        }
        List<AuditEntry> read = new ArrayList<>();
        Query codes = Query.all(1).of(Set.of(EventKind.WRONG_CODE));
        product.footbridge.auditHistory().export(Product.ACME, codes, admin, read::add);
        assertThat(read).containsExactlyElementsOf(Lists.reverse(written));
        assertThat(product.footbridge
                        .auditHistory()
                        .page(Product.ACME, Query.all(1))
                        .entries())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.kind()).isEqualTo(EventKind.AUDIT_LISTED);
                    assertThat(entry.actor()).isEqualTo(admin);
                    assertThat(entry.user()).isNull();
                });
    }

    @Test
    void O1_sign_ins_are_told_newest_first_for_90_days_and_then_forgotten_in_the_chain() {
        product.footbridge.signIn().ownCredentials(anna, Door.LEGACY_INTERACTIVE, "192.0.2.9");
        product.world.letPass(Duration.ofDays(89));
        product.footbridge.signIn().ownCredentials(anna, Door.LEGACY_INTERACTIVE, "192.0.2.9");
        product.footbridge.auditSealer().sealAll();
        assertThat(signIns())
                .hasSize(2)
                .isSortedAccordingTo((one, other) -> other.at().compareTo(one.at()));
        assertThat(signIns().get(0).rule()).isEqualTo(SignInRule.LEGACY_LOGIN_STILL_OPEN);
        assertThat(product.footbridge.retention().runOnce()).isZero();

        product.world.letPass(Duration.ofDays(1).plusMillis(1));
        assertThat(signIns()).hasSize(1);
        assertThat(product.happenedTo(anna)).hasSize(2);
        assertThat(product.footbridge.retention().runOnce()).isEqualTo(1);
        assertThat(product.footbridge.retention().runOnce()).isZero();
        assertThat(product.happenedTo(anna)).hasSize(1);
        assertThat(product.footbridge.auditHistory().signInDays()).isEqualTo(90);
    }

    @Test
    void O1_more_than_a_batch_is_forgotten_in_one_go() {
        for (int i = 0; i < 1_001; i++) {
            append(EventKind.SIGN_IN_REFUSED);
        }
        product.footbridge.auditSealer().sealAll();
        product.world.letPass(Duration.ofDays(91));
        assertThat(product.footbridge.retention().runOnce()).isEqualTo(1_001);
    }

    @Test
    void O1_only_the_own_sign_ins_are_told_and_no_more_than_asked_for() {
        UserKey bo = product.person("bo", "");
        product.footbridge.signIn().ownCredentials(bo, Door.LEGACY_INTERACTIVE, null);
        assertThat(signIns()).isEmpty();
        append(EventKind.SIGN_IN_REFUSED);
        append(EventKind.SIGN_IN_ALLOWED);
        append(EventKind.WRONG_CODE);
        assertThat(signIns()).hasSize(2);
        assertThat(product.footbridge.auditHistory().signIns(anna, 1)).hasSize(1);
    }

    private ImmutableList<SignInRecord> signIns() {
        return product.footbridge.auditHistory().signIns(anna, 10);
    }

    private AuditEntry append(EventKind kind) {
        Actor actor = Actor.user(anna.user(), Actor.Channel.PAGE, null);
        AuditEntry entry =
                new AuditEntry(UUID.randomUUID(), Product.ACME, anna.user(), product.now(), kind, actor, "LINKED");
        product.world.audit().append(entry);
        return entry;
    }
}
