package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.footbridge.Answer;
import dev.footbridge.Footbridge;
import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.audit.RetentionPolicy;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.spi.ImportRuns;
import dev.footbridge.spi.Leftovers;
import dev.footbridge.tenant.UserKey;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is over goes once it has been kept long enough, and nothing else. */
class CleanUpTest {
    private static final RetentionPolicy STANDARD = RetentionPolicy.standard();

    private final BulkScene scene = new BulkScene();
    private final Product product = scene.product;
    private final UserKey anna = scene.person("anna");

    @Test
    void used_expired_and_live_links_are_still_told_apart_and_a_superseded_one_is_as_unknown_as_ever() {
        UserKey berta = scene.person("berta");
        UserKey cecilia = scene.person("cecilia");
        product.sendsLink(anna, "anna@acme.example");
        String used = product.tokenSentTo("anna@acme.example");
        product.footbridge.verificationLinks().confirm(used, Product.by(anna));
        product.sendsLink(cecilia, "cecilia@acme.example");
        String superseded = product.tokenSentTo("cecilia@acme.example");
        product.sendsLink(berta, "berta@acme.example");
        String expired = product.tokenSentTo("berta@acme.example");
        product.passes(Duration.ofDays(200));
        product.sendsLink(cecilia, "other@acme.example");
        String live = product.tokenSentTo("other@acme.example");
        int links = product.footbridge.retention().cleanUp();

        assertThat(links).isPositive();
        assertThat(preview(used)).matches(Preview::done, "already verified");
        assertThat(preview(expired)).matches(Preview::expired, "expired");
        assertThat(preview(live)).matches(it -> !it.done() && !it.expired(), "waiting");
        Answer<Preview> unknown = product.footbridge.verificationLinks().preview(superseded);
        assertThat(unknown.refused().orElseThrow().refusal()).isEqualTo(Refusal.LINK_UNKNOWN);
        assertThat(product.footbridge
                        .verificationLinks()
                        .confirm(live, Product.by(cecilia))
                        .value())
                .isPresent();
    }

    @Test
    void a_sending_and_its_mails_go_together_after_their_days() {
        UUID job = scene.started();
        scene.goesOn(job);
        scene.mailsLeave();
        product.footbridge.administration().cancelChallenge(anna, BulkScene.ADMINISTRATOR);
        product.passes(Duration.ofDays(89));
        product.footbridge.retention().cleanUp();
        assertThat(scene.results(job)).contains("anna SENT");
        product.passes(Duration.ofDays(2));
        product.footbridge.retention().cleanUp();
        assertThat(product.world.bulkJobs().newest(Product.ACME)).isEmpty();
        assertThat(product.footbridge.retention().cleanUp())
                .as("nothing is left")
                .isZero();
    }

    @Test
    void each_kind_is_kept_for_its_own_days_and_imports_are_forgotten() {
        List<String> asked = new ArrayList<>();
        List<Duration> forgotten = new ArrayList<>();
        Leftovers all = (kind, age, most, after) -> {
            asked.add(kind + " " + age.toHours() + (after.isEmpty() ? "" : " after " + after));
            return new Leftovers.Batch(2, kind == Leftovers.Kind.WORK && after.isEmpty() ? "x" : null);
        };
        RetentionPolicy days =
                STANDARD.withSendingDays(10).withWorkDays(11).withLinkDays(12).withImportDays(13);
        Footbridge node = product.cleaning(all, imports(forgotten), days);
        assertThat(node.retention().cleanUp()).isEqualTo(6 * 2 + 3);
        assertThat(asked)
                .containsExactly(
                        "SENDINGS 240", "WORK 264", "WORK 264 after x", "LINKS 288", "COUNTERS 1", "LOGOUTS 2160");
        assertThat(forgotten).containsExactly(Duration.ofDays(13));
    }

    @Test
    void a_run_that_breaks_off_is_heard_of_and_the_next_one_goes_on() {
        scene.people(5);
        for (int i = 0; i < 5; i++) {
            UserKey user = UserKey.of("acme", BulkScene.name(i));
            product.footbridge.selfService().requestCode(user, BulkScene.name(i) + "@acme.example", Product.by(user));
            product.footbridge.administration().cancelChallenge(user, BulkScene.ADMINISTRATOR);
        }
        product.mails();
        product.passes(Duration.ofDays(100));
        Footbridge dying = product.cleaning(
                (kind, age, most, after) -> {
                    if (!after.isEmpty()) {
                        throw new IllegalStateException("the node dies");
                    }
                    return product.world.leftovers().remove(kind, age, 2, after);
                },
                null,
                STANDARD);
        assertThatThrownBy(() -> dying.retention().cleanUp()).isInstanceOf(IllegalStateException.class);
        assertThat(product.footbridge.retention().cleanUp())
                .as("three mails and the counters")
                .isGreaterThanOrEqualTo(3);
        assertThat(product.footbridge.retention().cleanUp()).isZero();
    }

    @Test
    void what_cannot_be_removed_keeps_the_other_kinds_from_nothing() {
        List<Leftovers.Kind> asked = new ArrayList<>();
        List<Duration> forgotten = new ArrayList<>();
        Footbridge node = product.cleaning(
                (kind, age, most, after) -> {
                    asked.add(kind);
                    throw new IllegalStateException(kind.name());
                },
                imports(forgotten),
                STANDARD);
        assertThatThrownBy(() -> node.retention().cleanUp()).hasMessage("SENDINGS");
        assertThat(asked).containsExactlyInAnyOrder(Leftovers.Kind.values());
        assertThat(forgotten).hasSize(1);
    }

    @Test
    void mails_that_wait_for_a_server_are_never_removed() {
        product.footbridge.selfService().requestCode(anna, "anna@acme.example", Product.by(anna));
        product.footbridge.administration().cancelChallenge(anna, BulkScene.ADMINISTRATOR);
        product.passes(Duration.ofMinutes(6));
        product.sendsLink(anna, "anna@acme.example");
        product.passes(Duration.ofDays(4));
        product.footbridge.retention().cleanUp();
        assertThat(product.tokenSentTo("anna@acme.example")).isNotEmpty();
    }

    private Preview preview(String token) {
        return product.footbridge.verificationLinks().preview(token).value().orElseThrow();
    }

    /** Forgets three runs. */
    private static ImportRuns imports(List<Duration> forgotten) {
        return (ImportRuns) Proxy.newProxyInstance(
                ImportRuns.class.getClassLoader(), new Class<?>[] {ImportRuns.class}, (proxy, method, arguments) -> {
                    forgotten.add((Duration) arguments[0]);
                    return 3;
                });
    }
}
