package dev.footbridge.services;

import static dev.footbridge.services.NoticeScene.HOME;
import static dev.footbridge.services.NoticeScene.NEW;
import static dev.footbridge.services.NoticeScene.WORK;
import static dev.footbridge.services.NoticeScene.mailed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.spi.DirectoryUser.Candidate;
import dev.footbridge.spi.DirectoryUser.Source;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Content.Deed;
import dev.footbridge.spi.Mailer.Result;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A8: a person is told at the known addresses when an administrator sends. */
final class PersonNoticesTest {
    private final NoticeScene scene = new NoticeScene();
    private final Product product = scene.product;
    private final UserKey admin = scene.admin;
    private final UserKey anna = scene.person("anna", mailed(WORK), mailed(HOME));

    @Test
    void A8_whoever_is_sent_a_link_is_told_at_the_other_addresses() {
        product.sendsLink(anna, NEW);
        Instant sent = product.now();
        product.mails();
        Content.Notice notice = new Content.Notice(Deed.LINK_SENT, sent, new MaskedAddress("a***@new.example"));
        assertThat(scene.contents(WORK)).containsExactly(notice);
        assertThat(scene.contents(HOME)).containsExactly(notice);
        assertThat(scene.contents(NEW)).hasSize(1).first().isInstanceOf(Content.Link.class);
    }

    @Test
    void the_address_that_gets_the_link_gets_no_notice() {
        product.sendsLink(anna, WORK);
        product.mails();
        assertThat(scene.contents(WORK)).hasSize(1).first().isInstanceOf(Content.Link.class);
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void a_link_that_is_sent_again_to_the_same_address_tells_nobody_again() {
        product.sendsLink(anna, NEW);
        product.passes(Duration.ofMinutes(6));
        product.sendsLink(anna, NEW);
        product.mails();
        assertThat(product.mailer.countTo(EmailAddress.of(NEW))).isEqualTo(2);
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void a_link_to_yet_another_address_is_told_again_but_not_to_where_it_went_before() {
        product.sendsLink(anna, NEW);
        product.passes(Duration.ofMinutes(6));
        product.sendsLink(anna, "anna@third.example");
        product.mails();
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT, Deed.LINK_SENT);
        assertThat(scene.deeds(NEW)).isEmpty();
    }

    @Test
    void a_code_that_was_asked_for_is_no_reason_to_keep_a_link_to_the_same_address_secret() {
        product.footbridge.selfService().requestCode(anna, NEW, Product.by(anna));
        product.passes(Duration.ofMinutes(6));
        product.sendsLink(anna, NEW);
        product.mails();
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void what_is_refused_tells_nobody() {
        product.footbridge
                .administration()
                .changeAllowedDomains(Product.ACME, List.of("acme.example"), Product.administrating(admin));
        product.sendsLink(anna, NEW);
        product.mails();
        assertThat(product.mailer.all()).isEmpty();
    }

    @Test
    void no_notice_goes_to_shared_mailboxes_or_to_where_no_mail_may_go() {
        UserKey bo = scene.person(
                "bo",
                new Candidate("support@acme.example", Source.WORK, true),
                new Candidate("bo@quiet.example", Source.PRIVATE, false));
        product.sendsLink(bo, "bo@new.example");
        product.mails();
        assertThat(product.mailer.all()).hasSize(1);
    }

    @Test
    void a_long_list_of_addresses_makes_few_notices() {
        UserKey bo = scene.person(
                "bo",
                Stream.of("1", "2", "3", "4", "5", "6", "7")
                        .map(it -> mailed("bo" + it + "@acme.example"))
                        .toArray(Candidate[]::new));
        product.sendsLink(bo, "bo@new.example");
        product.mails();
        assertThat(product.mailer.all()).hasSize(1 + 5);
        assertThat(scene.deeds("bo5@acme.example")).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void a_notice_still_goes_out_when_what_was_sent_is_given_up_meanwhile() {
        product.sendsLink(anna, NEW);
        product.footbridge.administration().cancelChallenge(anna, Product.administrating(admin));
        product.mails();
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void A8_the_timeline_says_how_many_were_told_and_no_address() {
        product.sendsLink(anna, NEW);
        assertThat(product.happenedTo(anna)).containsExactly(EventKind.NOTICES_SENT, EventKind.LINK_SENT);
        assertThat(product.world.audit().timeline(anna, 1).get(0).detail()).isEqualTo("2");
    }

    @Test
    void where_nobody_is_to_be_told_the_timeline_says_nothing_of_it() {
        UserKey bo = scene.person("bo", mailed("bo@acme.example"));
        product.sendsLink(bo, "bo@acme.example");
        assertThat(product.happenedTo(bo)).containsExactly(EventKind.LINK_SENT);
    }

    @Test
    void no_notice_goes_to_an_address_that_somebody_else_has_proven_or_is_offered() {
        UserKey bo = scene.person("bo", mailed("both@acme.example"), mailed("family@acme.example"));
        product.linkTo(scene.person("cilla"), "both@acme.example");
        scene.person("david", mailed("family@acme.example"));
        product.sendsLink(bo, "bo@new.example");
        product.mails();
        assertThat(scene.deeds("both@acme.example")).isEmpty();
        assertThat(scene.deeds("family@acme.example")).isEmpty();
        assertThat(product.happenedTo(bo)).containsExactly(EventKind.LINK_SENT);
    }

    @Test
    void nobody_silences_a_notice_by_saving_the_address_for_somebody_else() {
        UserKey bo = scene.person("bo");
        assertThat(scene.set(bo, HOME, false, Replace.NOTHING)).isTrue();
        product.sendsLink(anna, NEW);
        product.mails();
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT);
    }

    @Test
    void a_notice_greets_nobody_by_name() {
        product.sendsLink(anna, NEW);
        product.mails();
        assertThat(product.mailer.to(EmailAddress.of(HOME)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.personName()).isEmpty());
        assertThat(product.mailer.to(EmailAddress.of(NEW)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.personName()).isEqualTo("anna"));
    }

    @Test
    void a_link_that_has_run_out_is_told_of_anew() {
        product.sendsLink(anna, NEW);
        product.passes(Duration.ofDays(6));
        product.sendsLink(anna, NEW);
        product.mails();
        assertThat(scene.deeds(HOME)).containsExactly(Deed.LINK_SENT, Deed.LINK_SENT);
    }

    @Test
    void a_notice_that_no_server_takes_does_not_keep_the_link_from_its_reader() {
        product.sendsLink(anna, NEW);
        product.mailer.answerNext(Result.Kind.ACCEPTED, Result.Kind.NEVER, Result.Kind.TRY_AGAIN);
        product.mails();
        assertThat(scene.contents(NEW)).hasSize(1);
        scene.confirms(anna, NEW);
        assertThat(product.account(anna)).isNotEqualTo(product.account(scene.admin));
    }
}
