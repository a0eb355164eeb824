package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Administration.UserDetail;
import dev.footbridge.VerificationLinks.Preview;
import dev.footbridge.audit.RetentionPolicy;
import dev.footbridge.spi.Mailer;
import dev.footbridge.tenant.UserKey;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Nothing that anybody could still ask for is removed: a product that cleans up at every step answers like any other. */
class CleanUpProperties {
    private static final RetentionPolicy SHORTEST =
            new RetentionPolicy(90).withWorkDays(7).withLinkDays(7).withSendingDays(7);

    enum Step {
        CODE,
        LINK,
        LINK_ELSEWHERE,
        CONFIRM,
        REMOVE,
        CANCEL,
        MAILS,
        MAIL_REFUSED,
        SENDING,
        MINUTES,
        WEEK
    }

    @Property(tries = 300)
    void whoever_asks_is_answered_as_if_nothing_had_been_removed(@ForAll @Size(max = 25) List<Step> steps) {
        World tidy = new World(true);
        World plain = new World(false);
        for (Step step : steps) {
            tidy.take(step);
            plain.take(step);
            assertThat(tidy.answers()).isEqualTo(plain.answers());
        }
    }

    private static final class World {
        private static final String HERS = "anna@acme.example";
        private static final String ELSEWHERE = "anna.elsewhere@acme.example";

        private final BulkScene scene = new BulkScene();
        private final Product product = scene.product;
        private final UserKey anna = scene.person("anna");
        private final boolean tidy;

        World(boolean tidy) {
            this.tidy = tidy;
        }

        void take(Step step) {
            switch (step) {
                case CODE -> product.footbridge.selfService().requestCode(anna, HERS, Product.by(anna));
                case LINK -> product.sendsLink(anna, HERS);
                case LINK_ELSEWHERE -> product.sendsLink(anna, ELSEWHERE);
                case CONFIRM ->
                    tokens().reduce((earlier, later) -> later)
                            .ifPresent(token ->
                                    product.footbridge.verificationLinks().confirm(token, Product.by(anna)));
                case REMOVE -> product.footbridge.administration().removeLink(anna, BulkScene.ADMINISTRATOR);
                case CANCEL -> product.footbridge.administration().cancelChallenge(anna, BulkScene.ADMINISTRATOR);
                case MAILS -> product.mails();
                case MAIL_REFUSED -> {
                    product.mailer.answerNext(Mailer.Result.Kind.NEVER);
                    product.mails();
                }
                case SENDING -> {
                    scene.start();
                    product.footbridge.bulkWorker().runOnce();
                    product.passes(Duration.ofMillis(5));
                    product.footbridge.bulkWorker().runOnce();
                    product.passes(Duration.ofSeconds(10));
                    product.footbridge.bulkWorker().runOnce();
                }
                case MINUTES -> product.passes(Duration.ofMinutes(20));
                case WEEK -> product.passes(Duration.ofDays(8));
            }
            if (tidy) {
                product.cleaning(product.world.leftovers(), null, SHORTEST)
                        .retention()
                        .cleanUp();
            }
        }

        /** What people, links, lists and mailboxes tell. */
        List<String> answers() {
            UserDetail detail =
                    product.footbridge.administration().user(anna).value().orElseThrow();
            return Stream.concat(
                            Stream.of(
                                    detail.status().state().toString(),
                                    Boolean.toString(detail.status().challenge() == null),
                                    detail.timeline().stream()
                                            .map(it -> it.kind().name())
                                            .toList()
                                            .toString(),
                                    product.world.users().alike(Product.ACME).toString(),
                                    Integer.toString(product.mailer.all().size())),
                            tokens().map(this::told))
                    .toList();
        }

        private String told(String token) {
            return product.footbridge
                    .verificationLinks()
                    .preview(token)
                    .value()
                    .map(World::told)
                    .orElse("unknown");
        }

        private static String told(Preview preview) {
            return preview.done() ? "done" : preview.expired() ? "expired" : "waiting";
        }

        /** Of every link that was mailed, oldest first. */
        private Stream<String> tokens() {
            return product.mailer.all().stream()
                    .map(Mailer.Mail::content)
                    .filter(Mailer.Content.Link.class::isInstance)
                    .map(it -> ((Mailer.Content.Link) it).address())
                    .map(URI::getQuery)
                    .map(query -> query.substring("token=".length()));
        }
    }
}
