package dev.footbridge.servlet.pages;

import static dev.footbridge.servlet.pages.Scene.ANNA;
import static dev.footbridge.servlet.pages.Shown.hidden;
import static dev.footbridge.servlet.pages.Shown.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.servlet.assets.Assets;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.web.WebResult.Body;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Writes every state of every page to {@code target/pages}, to be looked at in a browser. */
class GalleryTest {
    private static final Path FOLDER = Path.of("target", "pages");
    private final Scene scene = new Scene();

    private void keep(String name, WebResult result) throws IOException {
        String html = html(result);
        assertThat(html.replace("{n}", ""))
                .contains("class=\"footbridge", "lang=\"sv\"")
                .doesNotContain("{", "null");
        Files.createDirectories(FOLDER);
        String address = new Assets().stylesheets("").get(0);
        Body style = new Scene().get(address).body();
        Files.writeString(FOLDER.resolve("footbridge.css"), ((Body.Asset) style).text());
        Files.writeString(
                FOLDER.resolve(name + ".html"),
                "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\">"
                        + "<meta name=\"viewport\" content=\"width=device-width\"><title>" + name + "</title>"
                        + "<link rel=\"stylesheet\" href=\"footbridge.css\"><link rel=\"stylesheet\" href=\"frame.css\">"
                        + "</head><body><main>" + html + "</main></body></html>");
        Files.writeString(
                FOLDER.resolve("frame.css"),
                "html{color-scheme:light dark}body{font-family:system-ui,sans-serif;margin:0;"
                        + "background:light-dark(#f6f7f5,#121417)}"
                        + "main{max-width:1004px;margin:0 auto;padding:24px 12px}");
    }

    private void ask() {
        scene.post("/account/code", "address", "anna@acme.example");
        scene.deliver();
    }

    private String wrong() {
        return code().equals("482150") ? "482151" : "482150";
    }

    private String code() {
        return scene.mailer.newestCodeTo(ANNA).orElseThrow();
    }

    @Test
    void choosing() throws IOException {
        keep("choose", scene.get("/account"));
        keep("choose-refused", scene.post("/account/code", "address", "other", "other", "anna@acme"));
        keep("choose-nothing", scene.post("/account/code"));
        scene.person(SignInKind.INTERACTIVE);
        keep("choose-none", scene.get("/account"));
    }

    @Test
    void the_code() throws IOException {
        ask();
        keep("code-sent", scene.get("/account?sent=1"));
        keep("code-wrong", scene.post("/account/code/verification", "code", wrong()));
        keep("code-short", scene.post("/account/code/verification", "code", "482 15"));
        for (int i = 0; i < 4; i++) {
            scene.post("/account/code/verification", "code", wrong());
        }
        keep("code-locked", scene.get("/account"));
        scene.clock().advance(Duration.ofMinutes(16));
        keep("code-expired", scene.get("/account"));
    }

    @Test
    void the_account() throws IOException {
        ask();
        scene.accounts.setDown(true);
        scene.post("/account/code/verification", "code", code());
        keep("waiting", scene.get("/account"));
        scene.accounts.setDown(false);
        scene.clock().advance(Duration.ofHours(1));
        scene.deliver();
        keep("linked", scene.get("/account"));
        keep("remove", scene.get("/account/remove"));
        scene.phase(Phase.ACTIVE);
        keep("linked-active", scene.get("/account"));
    }

    @Test
    void the_refused_account() throws IOException {
        scene.accounts.existing(ANNA, "Someone", false);
        ask();
        scene.post("/account/code/verification", "code", code());
        keep("refused", scene.get("/account"));
    }

    @Test
    void the_other_states() throws IOException {
        keep("banner", scene.get("/fragment/banner"));
        scene.phase(Phase.ACTIVE);
        keep("active", scene.get("/account"));
        Scene early = new Scene();
        early.phase(Phase.NOT_STARTED);
        keep("not-started", early.get("/account"));
        early.person(SignInKind.INTERNAL_ONLY);
        keep("exempt", early.get("/account"));
    }

    @Test
    void the_link() throws IOException {
        String token = scene.sendLink();
        keep("link-pending", scene.get("/account"));
        scene.get("/verify?token=" + token);
        keep("link-question", scene.get("/verify"));
        scene.post("/verify", "form", hidden(html(scene.get("/verify")), "form"));
        keep("link-success", scene.get("/verify/done"));
        keep("link-again", scene.get("/verify"));
        keep("link-rejected", scene.get("/verify/rejected"));
        keep("link-renewed", scene.get("/verify/renewed"));
        scene.get("/verify?token=x");
        keep("link-unknown", scene.get("/verify"));
        Scene late = new Scene();
        String old = late.sendLink();
        late.clock().advance(Duration.ofDays(6));
        keep("link-pending-expired", late.get("/account"));
        late.get("/verify?token=" + old);
        keep("link-expired", late.get("/verify"));
    }
}
