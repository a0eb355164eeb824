package dev.footbridge.services;

import static dev.footbridge.services.NoticeScene.HOME;
import static dev.footbridge.services.NoticeScene.NEW;
import static dev.footbridge.services.NoticeScene.WORK;
import static dev.footbridge.services.NoticeScene.mailed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Footbridge;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Content.Deed;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.VerificationPolicy;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** A8: a person is told at the known addresses when a link ends, stands or is replaced. */
final class LinkNoticesTest {
    private final NoticeScene scene = new NoticeScene();
    private final Product product = scene.product;
    private final UserKey admin = scene.admin;
    private final UserKey anna = scene.person("anna", mailed(WORK), mailed(HOME));

    @Test
    void saving_an_address_tells_nobody_and_makes_it_known() {
        assertThat(scene.set(anna, NEW, false, Replace.NOTHING)).isTrue();
        product.mails();
        assertThat(product.mailer.all()).isEmpty();
        product.sendsLink(anna, "anna@third.example");
        product.mails();
        assertThat(scene.deeds(NEW)).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void A3_when_a_link_ends_at_once_its_address_and_the_others_are_told() {
        product.linkTo(anna, WORK);
        product.mails();
        product.passes(Duration.ofMinutes(6));
        assertThat(scene.set(anna, NEW, true, Replace.END_NOW)).isTrue();
        product.mails();
        assertThat(scene.deeds(WORK)).containsExactly(Deed.REPLACED);
        assertThat(scene.deeds(HOME)).containsExactly(Deed.REPLACED);
        assertThat(scene.contents(NEW)).hasSize(1).first().isInstanceOf(Content.Link.class);
    }

    @Test
    void A3_the_address_of_a_link_that_is_kept_is_told_of_the_new_one_and_then_that_it_stands() {
        UserKey bo = scene.person("bo");
        product.linkTo(bo, "bo@old.example");
        product.passes(Duration.ofMinutes(6));
        product.sendsLink(bo, "bo@new.example");
        product.mails();
        assertThat(scene.deeds("bo@old.example")).containsExactly(Deed.LINK_SENT);
        scene.confirms(bo, "bo@new.example");
        assertThat(scene.deeds("bo@old.example")).containsExactly(Deed.LINK_SENT, Deed.LINKED);
        assertThat(scene.contents("bo@new.example")).last().isInstanceOf(Content.Linked.class);
        assertThat(scene.deeds("bo@new.example")).isEmpty();
    }

    @Test
    void A8_a_link_that_an_administrator_began_is_told_when_it_stands() {
        product.sendsLink(anna, NEW);
        scene.confirms(anna, NEW);
        assertThat(scene.deeds(WORK)).containsExactly(Deed.LINK_SENT, Deed.LINKED);
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT, Deed.LINKED);
        assertThat(scene.deeds(NEW)).isEmpty();
    }

    @Test
    void whoever_links_alone_hears_of_it_at_that_address_only() {
        product.linkTo(anna, WORK);
        product.mails();
        assertThat(scene.contents(WORK)).last().isInstanceOf(Content.Linked.class);
        assertThat(scene.contents(HOME)).isEmpty();
    }

    @Test
    void a_proven_address_that_waits_for_its_account_is_known() {
        UserKey bo = scene.person("bo");
        product.accounts.setDown(true);
        product.sendsLink(bo, "bo@proven.example");
        scene.confirms(bo, "bo@proven.example");
        product.passes(Duration.ofMinutes(6));
        product.sendsLink(bo, "bo@new.example");
        product.mails();
        assertThat(scene.deeds("bo@proven.example")).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void A8_a_removal_is_told_at_every_known_address() {
        product.linkTo(anna, WORK);
        product.footbridge.administration().removeLink(anna, Product.administrating(admin));
        Instant removed = product.now();
        product.mails();
        assertThat(scene.contents(WORK)).last().isEqualTo(new Content.LinkRemoved());
        assertThat(scene.deeds(WORK)).isEmpty();
        assertThat(scene.contents(HOME)).containsExactly(new Content.Notice(Deed.REMOVED, removed, null));
    }

    @Test
    void whoever_removes_the_own_link_hears_of_it_at_that_address_only() {
        product.linkTo(anna, WORK);
        product.footbridge.selfService().removeLink(anna, Product.by(anna));
        product.mails();
        assertThat(scene.contents(WORK)).last().isEqualTo(new Content.LinkRemoved());
        assertThat(scene.contents(HOME)).isEmpty();
    }

    @Test
    void a_removal_that_is_refused_tells_nobody() {
        product.footbridge.administration().removeLink(anna, Product.administrating(admin));
        product.mails();
        assertThat(product.mailer.all()).isEmpty();
    }

    @Test
    void A8_a_directory_that_does_not_answer_keeps_no_link_from_being_removed() {
        product.linkTo(anna, WORK);
        AtomicBoolean away = new AtomicBoolean(true);
        Directory hesitant = (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    if (away.getAndSet(false)) {
                        throw new IllegalStateException(HOME);
                    }
                    return method.invoke(product.directory, arguments);
                });
        Footbridge node = product.over(product.world.bulkJobs(), hesitant, VerificationPolicy.standard());
        assertThat(node.administration()
                        .removeLink(anna, Product.administrating(admin))
                        .value())
                .isPresent();
        product.mails();
        assertThat(scene.contents(WORK)).last().isEqualTo(new Content.LinkRemoved());
        assertThat(scene.contents(HOME)).isEmpty();
    }

    @Test
    void a_proven_replacement_that_waits_for_its_account_is_known() {
        UserKey bo = scene.person("bo");
        product.linkTo(bo, "bo@old.example");
        product.passes(Duration.ofMinutes(6));
        product.accounts.setDown(true);
        product.sendsLink(bo, "bo@proven.example");
        scene.confirms(bo, "bo@proven.example");
        product.passes(Duration.ofMinutes(6));
        assertThat(scene.set(bo, "bo@new.example", true, Replace.END_NOW)).isTrue();
        product.mails();
        assertThat(scene.deeds("bo@proven.example")).containsExactly(Deed.REPLACED);
        assertThat(scene.deeds("bo@old.example")).containsExactly(Deed.LINK_SENT, Deed.REPLACED);
    }

    @Test
    void a_saved_address_of_a_function_is_no_way_to_tell_a_person() {
        UserKey bo = scene.person("bo");
        if (scene.set(bo, "info@acme.example", false, Replace.NOTHING)) {
            product.sendsLink(bo, "bo@new.example");
            product.mails();
        }
        assertThat(scene.contents("info@acme.example")).isEmpty();
    }
}
