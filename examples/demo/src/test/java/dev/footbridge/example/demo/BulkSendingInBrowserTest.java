package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.footbridge.example.mailbox.Mailbox;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Links go to everybody who is not linked, over a mail server that takes so many a minute, and the product is killed in
 * the middle. The nightly run sends more than 5,000 at 600 a minute; the usual one a share of them.
 */
class BulkSendingInBrowserTest {
    private static final int PEOPLE = Integer.getInteger("footbridge.bulk.people", 400);
    private static final int PER_MINUTE = Integer.getInteger("footbridge.bulk.per-minute", 900);
    /** Employee number of the first of them. */
    private static final int FIRST_NUMBER = 1_008;

    private static final Pattern PROMISED = Pattern.compile("([0-9\\s\\h]+) användare får en verifieringslänk");

    @TempDir
    Path data;

    @Test
    void A5_everybody_is_mailed_once_although_the_product_is_killed_in_the_middle() throws Exception {
        Doorkeeper doorkeeper = new Doorkeeper(PER_MINUTE);
        try (Browser browser = Browser.start();
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(
                                Path.of("target", "postgres").toAbsolutePath().toFile())
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Mailbox mailbox = Mailbox.start(0, 0, doorkeeper)) {
            // Nobody signs in through the provider here, so it may as well be away.
            ProductSettings settings = new ProductSettings(
                    freePort(),
                    postgres.getJdbcUrl("postgres", "postgres"),
                    mailbox.smtpPort(),
                    URI.create("http://localhost:" + freePort()),
                    DemoSecrets.in(data));
            Map<String, String> more = Map.of(
                    "hrm.synthetic-people", Integer.toString(PEOPLE),
                    "footbridge.bulk.mails-per-minute", Integer.toString(PER_MINUTE));
            try (KillableProduct product = new KillableProduct(data, settings, more);
                    Person admin = browser.person(true);
                    Person other = browser.person(false)) {
                signs_in(other, settings.address());
                int promised = starts(admin, other, settings.address());
                assertThat(promised).isGreaterThan(PEOPLE * 85 / 100);
                within(atPace(promised)).until(() -> doorkeeper.count() >= promised / 2);
                moves_by_itself(admin, settings);
                int before = doorkeeper.count();
                product.killMinus9();
                assertThat(before).isLessThan(promised);
                product.startAgain();
                signs_in(admin, settings.address());
                admin.opens(jobs(settings));
                admin.shot("bulk-after-the-kill");
                ends(admin, settings, doorkeeper, promised);
                assertThat(admin.violations()).isEmpty();
                assertThat(admin.barriers()).isEmpty();
            }
            nobody_was_forgotten_and_one_at_most_mailed_twice(doorkeeper);
        }
    }

    /** At its first start the product answers before it has hired everybody. */
    private static void signs_in(Person person, URI product) {
        within(Duration.ofMinutes(2))
                .until(() -> person.signsInWithPassword(product, "admin").isShown("Hej"));
    }

    private static int starts(Person admin, Person other, URI product) {
        signs_in(admin, product);
        within(Duration.ofMinutes(2)).until(() -> {
            admin.opens(product + "/footbridge/admin/users?q=" + (FIRST_NUMBER + PEOPLE - 1));
            return admin.isShown("1 användare visas");
        });
        admin.opens(product + "/footbridge/admin/users");
        admin.page().locator("select[name=state]").selectOption("UNLINKED");
        admin.presses("Visa").shot("bulk-filtered").follows("Verifiera alla i urvalet");
        admin.sees("Ingen e-postadress").shot("bulk-preview").shotOnAPhone("bulk-preview-phone");
        Matcher promised = PROMISED.matcher(admin.page().innerText("main, .footbridge"));
        assertThat(promised.find()).as("the preview tells a number").isTrue();
        int number = Integer.parseInt(promised.group(1).replaceAll("\\D", ""));
        other.opens(product + "/footbridge/admin/verifications?state=UNLINKED");
        admin.page().locator("button:has-text('Skicka')").first().click();
        admin.sees("Utskicket har börjat");
        other.page().locator("button:has-text('Skicka')").first().click();
        other.sees("Ett utskick är redan startat.");
        return number;
    }

    /** The page is not asked for again, and still shows how far the work has come. */
    private static void moves_by_itself(Person admin, ProductSettings settings) {
        admin.opens(jobs(settings)).sees("Utskicket pågår").shot("bulk-half-way");
        int before = done(admin);
        admin.page()
                .waitForFunction(
                        "before => document.querySelector('progress').value > before", Integer.valueOf(before));
    }

    private static int done(Person admin) {
        return Integer.parseInt(admin.page().locator("progress").getAttribute("value"));
    }

    private static void ends(Person admin, ProductSettings settings, Doorkeeper doorkeeper, int promised) {
        // Beside the mails themselves, what the killed one had in hand is waited for: leases of two minutes.
        within(atPace(promised).plusMinutes(4))
                .until(() -> doorkeeper.idsByRecipient().size() >= promised);
        within(Duration.ofMinutes(4)).pollInterval(Duration.ofSeconds(1)).until(() -> {
            admin.opens(jobs(settings));
            return admin.isShown("Utskicket är klart") && !admin.isShown("Uppdatera sidan");
        });
        admin.shot("bulk-done").shotOnAPhone("bulk-done-phone");
    }

    private static void nobody_was_forgotten_and_one_at_most_mailed_twice(Doorkeeper doorkeeper) {
        int twice = 0;
        for (List<String> ids : doorkeeper.idsByRecipient().values()) {
            assertThat(new HashSet<>(ids)).as("mails to one person").hasSize(1);
            twice += ids.size() - 1;
        }
        System.out.printf(
                Locale.ROOT,
                "Mailed %d people, doubled by one kill: %d%n",
                doorkeeper.idsByRecipient().size(),
                twice);
        assertThat(twice).isLessThanOrEqualTo(1);
    }

    private static String jobs(ProductSettings settings) {
        return settings.address() + "/footbridge/admin/jobs";
    }

    private static Duration atPace(int mails) {
        return Duration.ofSeconds(60 + 2L * 60 * mails / PER_MINUTE);
    }

    /** The mail server's thread that served the killed product ends with a fault of its own, which is not ours. */
    private static ConditionFactory within(Duration bound) {
        return await().dontCatchUncaughtExceptions().atMost(bound);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
