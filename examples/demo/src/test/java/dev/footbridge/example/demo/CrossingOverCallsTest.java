package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.footbridge.example.demo.Caller.Answer;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same way over the JSON calls alone; and what happens while the identity provider is down. */
class CrossingOverCallsTest {
    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");
    private static final Pattern FIELD = Pattern.compile("<input[^>]*name=\"(_csrf|token)\"[^>]*value=\"([^\"]*)\"");
    private static final String PASSWORD = "en lång mening som lösenord";

    @TempDir
    Path data;

    @Test
    void the_whole_crossing_over_calls() throws Exception {
        try (RunningDemo demo = RunningDemo.start(new DemoOptions(0, 0, 0, 0, data, false))) {
            Post post = new Post(demo.mails());
            Caller anna = new Caller(demo.hrm());
            links(anna, "anna", "anna@acme.example", post);
            Caller admin = new Caller(demo.hrm());
            links(admin, "admin", "admin.andersson@acme.example", post);
            Answer early = admin.calls("POST", "/admin/phase", Map.of("to", "ACTIVE", "lockedOut", 493));
            assertThat(early.text("code")).isEqualTo("GUARD_FAILED");

            makesPassword(admin, demo, post, "admin.andersson@acme.example");
            HttpResponse<String> back = signsInAtProvider(
                    admin, demo.hrm().resolve("/footbridge/signin/trial"), "admin.andersson@acme.example");
            assertThat(back.uri().getQuery()).isEqualTo("trial=ok");
            Answer stale = admin.calls("POST", "/admin/phase", Map.of("to", "ACTIVE", "lockedOut", 1));
            assertThat(stale.text("code")).isEqualTo("LOCKED_OUT_CHANGED");
            int lockedOut = stale.body().path("lockedOut").asInt();
            assertThat(lockedOut).isEqualTo(493);
            Answer active = admin.calls("POST", "/admin/phase", Map.of("to", "ACTIVE", "lockedOut", lockedOut));
            assertThat(active.text("phase")).isEqualTo("ACTIVE");

            Caller closed = new Caller(demo.hrm());
            assertThat(closed.signsInWithPassword("anna", "demo").statusCode()).isEqualTo(403);
            assertThat(closed.gets("/me").status()).isEqualTo(401);
            makesPassword(closed, demo, post, "anna@acme.example");
            signsInAtProvider(closed, demo.hrm().resolve("/footbridge/signin"), "anna@acme.example");
            assertThat(closed.gets("/me").body().path("user").path("id").asString())
                    .isEqualTo("anna");

            bo_is_helped(demo, post, admin);
        }
    }

    private void bo_is_helped(RunningDemo demo, Post post, Caller admin) throws Exception {
        String address = "bo@privat.example";
        Answer mismatch = admin.calls(
                "PUT",
                "/admin/users/bo/address",
                Map.of("address", address, "confirmation", "bo@privat.exampel", "send", true));
        assertThat(mismatch.text("code")).isEqualTo("ADDRESS_MISMATCH");
        Answer sent = admin.calls(
                "PUT", "/admin/users/bo/address", Map.of("address", address, "confirmation", address, "send", true));
        assertThat(sent.status()).isEqualTo(202);
        Matcher token = TOKEN.matcher(post.link(address, 0));
        assertThat(token.find()).isTrue();
        Caller stranger = new Caller(demo.hrm());
        Map<String, String> link = Map.of("token", token.group(1));
        for (int i = 0; i < 3; i++) {
            Answer preview = stranger.calls("POST", "/links/preview", link);
            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.text("person")).doesNotContain("Bo Ek");
        }
        assertThat(stateOf(admin, "bo")).isEqualTo("AWAITING_VERIFICATION");
        assertThat(stranger.calls("POST", "/links/confirmation", link).status()).isEqualTo(200);
        assertThat(stranger.calls("POST", "/links/confirmation", link).status()).isEqualTo(200);
        assertThat(stateOf(admin, "bo")).isEqualTo("LINKED");
        makesPassword(stranger, demo, post, address);
        signsInAtProvider(stranger, demo.hrm().resolve("/footbridge/signin"), address);
        assertThat(stranger.gets("/me").body().path("user").path("id").asString())
                .isEqualTo("bo");
    }

    @Test
    void I8_a_verified_user_becomes_linked_by_itself_when_the_provider_is_back_also_after_a_restart() throws Exception {
        DemoOptions options = new DemoOptions(0, 0, 0, 0, data, false);
        try (RunningDemo demo = RunningDemo.start(options)) {
            demo.identityProvider().setScimAvailable(false);
            Caller anna = new Caller(demo.hrm());
            assertThat(verifies(anna, "anna", "anna@acme.example", new Post(demo.mails()))
                            .text("state"))
                    .isEqualTo("VERIFIED");
        }
        try (RunningDemo demo = RunningDemo.start(options)) {
            Caller anna = new Caller(demo.hrm());
            anna.signsInWithPassword("anna", "demo");
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> anna.gets("/me").text("state").equals("LINKED"));
        }
    }

    private static void links(Caller caller, String username, String address, Post post) throws Exception {
        assertThat(verifies(caller, username, address, post).text("state")).isEqualTo("LINKED");
    }

    private static Answer verifies(Caller caller, String username, String address, Post post) throws Exception {
        assertThat(caller.signsInWithPassword(username, "demo").body()).contains("Hej");
        assertThat(caller.calls("POST", "/me/code", Map.of("address", address)).status())
                .isEqualTo(202);
        String code = post.code(address, 0);
        String wrong = (code.startsWith("0") ? "1" : "0") + code.substring(1);
        Answer refused = caller.calls("POST", "/me/code/verification", Map.of("code", wrong));
        assertThat(refused.text("code")).isEqualTo("WRONG_CODE");
        assertThat(refused.body().path("triesLeft").asInt()).isEqualTo(4);
        return caller.calls("POST", "/me/code/verification", Map.of("code", code));
    }

    private static String stateOf(Caller admin, String user) throws Exception {
        return admin.gets("/admin/users/" + user).text("state");
    }

    private static void makesPassword(Caller caller, RunningDemo demo, Post post, String address) throws Exception {
        int before = post.countTo(address);
        URI ask = demo.provider().resolve("/account/create-password");
        caller.posts(
                ask, Map.of("email", address, "_csrf", field(caller.get(ask).body(), "_csrf")));
        URI link = URI.create(post.link(address, before));
        HttpResponse<String> page = caller.get(link);
        caller.posts(
                demo.provider().resolve("/password"),
                Map.of(
                        "token",
                        field(page.body(), "token"),
                        "_csrf",
                        field(page.body(), "_csrf"),
                        "password",
                        PASSWORD,
                        "confirmation",
                        PASSWORD));
    }

    private static HttpResponse<String> signsInAtProvider(Caller caller, URI start, String address) throws Exception {
        HttpResponse<String> form = caller.get(start);
        return caller.posts(
                form.uri().resolve("/login"),
                Map.of("username", address, "password", PASSWORD, "_csrf", field(form.body(), "_csrf")));
    }

    private static String field(String html, String name) {
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        throw new AssertionError("The form has no field " + name);
    }
}
