package dev.footbridge.services;

import static dev.footbridge.services.Product.ACME;

import com.google.common.collect.ImmutableList;
import dev.footbridge.BulkAnswer;
import dev.footbridge.BulkStatus;
import dev.footbridge.Footbridge;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.bulk.Audience;
import dev.footbridge.bulk.JobState;
import dev.footbridge.bulk.Result;
import dev.footbridge.provisioning.Command.Replace;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.spi.BulkJobStore;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import dev.footbridge.verification.VerificationPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A company whose administrator sends links to many people. */
final class BulkScene {
    static final Actor ADMINISTRATOR = Actor.administrator(new UserId("admin"), Actor.Channel.PAGE, "192.0.2.2");
    private static final int MOST_TURNS = 500;

    final Product product = new Product();

    BulkScene() {
        product.administrator("admin");
    }

    /** Another node. */
    Footbridge node(BulkJobStore jobs) {
        return product.over(jobs, product.directory, VerificationPolicy.standard());
    }

    /** Somebody with a work address that may be suggested. */
    UserKey person(String id) {
        return user(id, SignInKind.INTERACTIVE, true, id + "@acme.example");
    }

    void people(int many) {
        for (int i = 0; i < many; i++) {
            person(name(i));
        }
    }

    static String name(int number) {
        return "p" + (1_000 + number);
    }

    UserKey user(String id, SignInKind kind, boolean active, String... addresses) {
        UserKey key = product.directory.put(
                ACME,
                new DirectoryUser(
                        new UserId(id),
                        id,
                        "",
                        "",
                        "",
                        active,
                        kind,
                        false,
                        Locale.ENGLISH,
                        ImmutableList.copyOf(List.of(addresses).stream()
                                .map(it -> new DirectoryUser.Candidate(it, DirectoryUser.Source.WORK, true))
                                .toList())));
        product.footbridge.directorySync().catchUp(ACME);
        return key;
    }

    void saves(UserKey user, String address) {
        if (product.footbridge
                .administration()
                .setAddress(user, address, address, false, Replace.NOTHING, ADMINISTRATOR)
                .value()
                .isEmpty()) {
            throw new AssertionError("The address was not saved");
        }
    }

    BulkAnswer start() {
        return product.footbridge.bulkVerification().start(ACME, Audience.Selection.everybody(), ADMINISTRATOR);
    }

    UUID started() {
        return id(start());
    }

    static UUID id(BulkAnswer answer) {
        if (answer instanceof BulkAnswer.Started started) {
            return started.status().job().id();
        }
        throw new AssertionError("Not started: " + answer);
    }

    /** Time passes and nodes work until the job does not run any more. */
    void goesOn(UUID job, Footbridge... nodes) {
        for (int turn = 0; status(job).job().state() == JobState.RUNNING; turn++) {
            if (turn == MOST_TURNS) {
                throw new AssertionError("The job still runs: " + status(job));
            }
            for (Footbridge node : nodes) {
                node.bulkWorker().runOnce();
            }
            product.passes(Duration.ofSeconds(61));
        }
    }

    void goesOn(UUID job) {
        goesOn(job, product.footbridge);
    }

    void mailsLeave() {
        while (product.footbridge.outboxWorker().runOnce() > 0) {
            // until nothing is due
        }
    }

    BulkStatus status(UUID job) {
        return product.footbridge.bulkVerification().status(ACME, job).value().orElseThrow();
    }

    /** As the file has them. */
    List<String> results(UUID job) {
        List<String> lines = new ArrayList<>();
        product.footbridge.bulkVerification().results(ACME, job, it -> lines.add(line(it)));
        return lines;
    }

    private static String line(Result result) {
        return result.user().value() + " " + result.kind() + (result.reason().isEmpty() ? "" : " " + result.reason());
    }

    int mailsTo(String address) {
        return product.mailer.countTo(EmailAddress.of(address));
    }

    /** Of the tenant, oldest first. */
    List<EventKind> told() {
        return product.world.auditChain().waiting(ACME, 10_000).stream()
                .filter(entry -> entry.user() == null)
                .map(AuditEntry::kind)
                .toList();
    }
}
