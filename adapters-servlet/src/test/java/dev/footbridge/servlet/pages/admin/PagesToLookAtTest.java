package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.location;
import static dev.footbridge.servlet.pages.admin.AdminScene.pathOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.SignInKind;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Writes every page into {@code target/pages}, so that it can be looked at in a browser. */
class PagesToLookAtTest {
    private static final Path FOLDER = Path.of("target", "pages");
    private static final List<String> STYLES =
            List.of("tokens.css", "text.css", "panels.css", "steps.css", "forms.css", "tables.css", "counts.css");

    @Test
    void pages_hold_no_inline_script_style_or_handler() throws IOException {
        AdminScene scene = new AdminScene();
        scene.sendLink(AdminScene.BO, "bo.ek@acme.example");
        scene.accounts.existing(EmailAddress.of("gun@acme.example"), "Gun", false);
        UserKey gun = UserKey.of("acme", "gun");
        scene.put(gun, "Gunnar Bergström-Lindqvist", "0871", "Butik Väst", true, SignInKind.INTERACTIVE, false);
        scene.footbridge.directorySync().catchUpAll();
        scene.link(gun, "gun@acme.example");
        write("users", scene.get("/admin/users"));
        write("verifications", scene.get("/admin/verifications", "q", ""));
        String job = location(scene.post("/admin/verifications"));
        write("job", scene.get(job.substring("/app/footbridge".length(), job.indexOf('?'))));
        write("job-none", new AdminScene().get("/admin/jobs"));
        write("user-waiting", scene.get(pathOf(AdminScene.BO), "done", "sent"));
        write("user-refused", scene.get(pathOf(gun)));
        write(
                "user-wrong",
                scene.post(
                        pathOf(AdminScene.EVA) + "/address",
                        "address",
                        "eva@acme.example",
                        "confirmation",
                        "eva@acme.exmaple",
                        "send",
                        "true"));
        scene.link(AdminScene.EVA, "eva.holm@acme.example");
        scene.world.letPass(Duration.ofMinutes(5));
        write("user-linked", scene.get(pathOf(AdminScene.EVA)));
        write("removal", scene.get(pathOf(AdminScene.EVA) + "/remove"));
        write("user-own", scene.get(pathOf(AdminScene.ADMIN)));
        write("nobody", scene.get("/admin/users/nobody"));
        scene.post(
                "/admin/domains",
                "allowed",
                "acme.example\n*.b\u00fccher.example\ngmail.com",
                "refusePublicProviders",
                "true");
        write("domains", scene.get("/admin/domains", "done", "domains"));
        write("domains-wrong", scene.post("/admin/domains", "allowed", "acme.example\nco.uk\n*\nanna@acme.example"));
        write("domains-tick", scene.post("/admin/domains", "allowed", "acme.example\n\u0430cme.example"));
        write("readiness", scene.get("/admin/readiness"));
        write("imports", scene.get("/admin/imports"));
        write("imports-missing", scene.post("/admin/imports"));
        write("phase-stopped", scene.get("/admin/phase"));
        scene.proveAdministrator();
        write("phase", scene.get("/admin/phase", "trial", "ok"));
        write("phase-plan-wrong", scene.post("/admin/phase/plan", "at", "", "ceiling", "many"));
        write("review-group", scene.get("/admin/phase/review", "to", "ACTIVE", "group", "Lager"));
        write("review", scene.get("/admin/phase/review", "to", "ACTIVE"));
        write("review-changed", scene.post("/admin/phase", "to", "ACTIVE", "lockedOut", "77"));
        write("phase-new", new AdminScene(Phase.NOT_STARTED).get("/admin/phase"));
        write("review-start", new AdminScene(Phase.NOT_STARTED).get("/admin/phase/review", "to", "PREPARATION"));
        write("phase-active", new AdminScene(Phase.ACTIVE).get("/admin/phase"));
    }

    private static void write(String name, WebResult result) throws IOException {
        String html = html(result);
        assertThat(html)
                .as(name)
                .contains("<h1>")
                .doesNotContainPattern("(?i)<script|<style| style=|\\son[a-z]+=|javascript:");
        Files.createDirectories(FOLDER);
        StringBuilder css = new StringBuilder();
        for (String style : STYLES) {
            try (InputStream in =
                    PagesToLookAtTest.class.getResourceAsStream("/dev/footbridge/servlet/assets/" + style)) {
                css.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        String head = "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><style>" + css
                + "body{margin:0;padding:1.5rem;background:#f6f7f5;font:16px/1.5 system-ui,sans-serif}"
                + ":root{--footbridge-accent:#0b5d59;--footbridge-accent-ground:#e3f0ee;"
                + "--footbridge-line:#d9dedb;--footbridge-width:70rem}</style></head><body><main>";
        Files.writeString(FOLDER.resolve(name + ".html"), head + html + "</main></body></html>");
    }
}
