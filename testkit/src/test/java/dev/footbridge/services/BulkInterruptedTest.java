package dev.footbridge.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.Footbridge;
import dev.footbridge.bulk.Progress;
import dev.footbridge.bulk.Result;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.Directory;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.testkit.Together;
import dev.footbridge.verification.SendPolicy;
import dev.footbridge.verification.VerificationPolicy;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** A job is not kept from its end by a crash, a slow node, a full limit or a user whose facts cannot be read (A5, O3). */
class BulkInterruptedTest {
    private final BulkScene scene = new BulkScene();
    private final Product product = scene.product;
    private final AtomicInteger deaths = new AtomicInteger();

    @Test
    void A5_a_crash_between_the_mail_and_its_result_sends_nothing_twice() {
        scene.people(3);
        UUID job = scene.started();
        Footbridge dying = scene.node(dyingAtTheFirstMail());
        dying.bulkWorker().runOnce();
        product.passes(Duration.ofMinutes(1));
        dying.bulkWorker().runOnce();
        assertThat(scene.status(job).progress().waiting())
                .as("nothing was noted of the mail")
                .isEqualTo(3);
        scene.goesOn(job, dying);
        assertThat(scene.status(job).progress()).isEqualTo(new Progress(0, 3, 0, 1, 0));
        eachGotOneMail(3);
    }

    @Test
    void A5_a_job_outlives_the_node_that_began_it() {
        scene.people(12);
        UUID job = scene.started();
        Footbridge first = scene.node(product.world.bulkJobs());
        first.bulkWorker().runOnce();
        product.passes(Duration.ofSeconds(1));
        first.bulkWorker().runOnce();
        scene.goesOn(job, scene.node(product.world.bulkJobs()));
        assertThat(scene.status(job).progress()).isEqualTo(new Progress(0, 12, 0, 1, 0));
        eachGotOneMail(12);
    }

    @Test
    void O3_a_node_that_holds_its_job_too_long_makes_no_second_mail_beside_the_next_one() {
        scene.people(20);
        UUID job = scene.started();
        Footbridge[] nodes = {scene.node(unleased()), scene.node(unleased()), scene.node(unleased())};
        for (int turn = 0; turn < 12; turn++) {
            Together.run(nodes.length, i -> nodes[i].bulkWorker().runOnce());
            product.passes(Duration.ofSeconds(10));
        }
        scene.goesOn(job);
        assertThat(scene.status(job).progress()).isEqualTo(new Progress(0, 20, 0, 1, 0));
        eachGotOneMail(20);
    }

    @Test
    void C3_a_job_leaves_half_of_the_tenants_mails_to_the_others_and_waits_for_room() {
        scene.people(9);
        SendPolicy standard = SendPolicy.standard();
        SendPolicy narrow = new SendPolicy(standard.coolDowns(), 5, 5, 8, 300);
        VerificationPolicy policy = new VerificationPolicy(
                VerificationPolicy.standard().code(),
                VerificationPolicy.standard().link(),
                narrow);
        Footbridge node = product.over(product.world.bulkJobs(), product.directory, policy);
        UUID job = scene.started();
        for (int minute = 0; minute < 20; minute++) {
            node.bulkWorker().runOnce();
            product.passes(Duration.ofMinutes(1));
        }
        assertThat(scene.status(job).progress().queued()).isEqualTo(4);
        assertThat(scene.status(job).progress().failed()).isZero();
        scene.goesOn(job, node);
        assertThat(scene.status(job).progress()).isEqualTo(new Progress(0, 9, 0, 1, 0));
    }

    @Test
    void A5_somebody_whose_facts_cannot_be_read_fails_in_the_end_and_keeps_nobody_waiting() {
        scene.people(2);
        UUID job = scene.started();
        scene.goesOn(
                job, product.over(product.world.bulkJobs(), withoutFactsOf("p1000"), VerificationPolicy.standard()));
        assertThat(scene.results(job)).containsExactly("admin SKIPPED OWN_USER", "p1000 FAILED FAULT", "p1001 QUEUED");
    }

    private void eachGotOneMail(int people) {
        scene.mailsLeave();
        assertThat(product.mailer.all()).hasSize(people);
        for (int i = 0; i < people; i++) {
            assertThat(scene.mailsTo(BulkScene.name(i) + "@acme.example")).isEqualTo(1);
        }
    }

    /** The node is gone once the first mail is made. */
    private BulkJobStore dyingAtTheFirstMail() {
        return between((method, arguments) -> {
            boolean noting = method.equals("settle") && ((Result) arguments[1]).kind() == Result.Kind.QUEUED;
            if (noting && deaths.getAndIncrement() == 0) {
                throw new IllegalStateException("the node is gone");
            }
            return arguments;
        });
    }

    /** Every lease is over at once. */
    private BulkJobStore unleased() {
        return between((method, arguments) -> method.equals("claim") ? new Object[] {Duration.ZERO} : arguments);
    }

    /** @param change what is done before a call, and with which arguments the call is made */
    private BulkJobStore between(BiFunction<String, Object[], Object[]> change) {
        BulkJobStore store = product.world.bulkJobs();
        return (BulkJobStore) Proxy.newProxyInstance(
                BulkJobStore.class.getClassLoader(),
                new Class<?>[] {BulkJobStore.class},
                (proxy, method, arguments) -> method.invoke(store, change.apply(method.getName(), arguments)));
    }

    private Directory withoutFactsOf(String id) {
        return new Directory() {
            @Override
            public Optional<DirectoryUser> find(UserKey user) {
                if (user.user().value().equals(id)) {
                    throw new IllegalStateException("the facts cannot be read");
                }
                return product.directory.find(user);
            }

            @Override
            public Changes changesSince(TenantId tenant, String cursor) {
                return product.directory.changesSince(tenant, cursor);
            }
        };
    }
}
