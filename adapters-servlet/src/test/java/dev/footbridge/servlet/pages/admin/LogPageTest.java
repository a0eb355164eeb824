package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.servlet.pages.admin.AdminScene.ACME;
import static dev.footbridge.servlet.pages.admin.AdminScene.ADMIN;
import static dev.footbridge.servlet.pages.admin.AdminScene.BO;
import static dev.footbridge.servlet.pages.admin.AdminScene.html;
import static dev.footbridge.servlet.pages.admin.AdminScene.pathOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainHead;
import dev.footbridge.audit.chain.ChainReader;
import dev.footbridge.audit.chain.ChainVerdict;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.servlet.host.Visitor;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.UserId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogPageTest {
    private final AdminScene scene = new AdminScene();

    @Test
    void O1_what_who_whom_and_when_stand_in_words() {
        append(BO.user(), EventKind.LINK_REMOVED, administrator().because("bytte <b>jobb</b>"), "b***@acme.example");
        append(null, EventKind.HELP_TEXT_CHANGED, Actor.system(), "");
        assertThat(html(scene.get("/admin/audit")))
                .contains("Kopplingen med b***@acme.example togs bort", "bytte &lt;b&gt;jobb")
                .contains("/app/footbridge/admin/users/bo\">Bo Ek</a>", "Admin Andersson", "på en sida · 192.0.2.7")
                .contains("23 november 2026 kl. 08.00")
                .contains("Hjälptexten ändrades", "automatiskt");
    }

    @Test
    void O1_the_address_line_narrows_and_what_it_cannot_mean_is_passed_over() {
        append(BO.user(), EventKind.LINK_REMOVED, administrator(), "b***@acme.example");
        append(AdminScene.EVA.user(), EventKind.CODE_SENT, Actor.system(), "e***@acme.example");
        assertThat(html(scene.get("/admin/audit", "user", " bo ")))
                .contains("b***@acme")
                .doesNotContain("e***@");
        assertThat(html(scene.get("/admin/audit", "event", "CODE_SENT")))
                .contains("e***@acme", "value=\"CODE_SENT\" selected")
                .doesNotContain("b***@");
        assertThat(html(scene.get("/admin/audit", "role", "ADMINISTRATOR")))
                .contains("b***@acme")
                .doesNotContain("e***@");
        assertThat(html(scene.get("/admin/audit", "from", "2026-11-23", "to", "2026-11-23")))
                .contains("b***@acme", "e***@acme", "value=\"2026-11-23\"");
        assertThat(html(scene.get("/admin/audit", "from", "2026-11-24"))).contains("Inget har hänt som stämmer");
        assertThat(html(scene.get("/admin/audit", "to", "2026-11-22"))).contains("Visa allt");
        assertThat(html(scene.get(
                        "/admin/audit", "event", "x", "role", "y", "from", "+99999-01-01", "to", "z", "after", "q")))
                .contains("b***@acme", "e***@acme")
                .doesNotContain("Visa allt");
    }

    @Test
    void O1_pages_follow_one_another_with_the_filter() {
        for (int i = 0; i < 51; i++) {
            append(BO.user(), EventKind.WRONG_CODE, Actor.system(), Integer.toString(i));
        }
        String first = html(scene.get("/admin/audit", "event", "WRONG_CODE"));
        assertThat(first).contains("Fel kod skrevs, 50 försök kvar").doesNotContain("skrevs, 0 ", "Till början");
        Matcher next =
                Pattern.compile("event=WRONG_CODE&amp;after=([0-9a-f-]+)").matcher(first);
        assertThat(next.find()).isTrue();
        assertThat(html(scene.get("/admin/audit", "event", "WRONG_CODE", "after", next.group(1))))
                .contains("Fel kod skrevs, 0 försök kvar", "Till början")
                .doesNotContain("Nästa sida");
    }

    @Test
    void O7_what_was_erased_is_said_to_be() {
        append(null, EventKind.BREAK_GLASS_NAMED, Actor.system(), Erasure.GONE);
        append(
                null,
                EventKind.LINK_REMOVED,
                new Actor(Actor.Role.ADMINISTRATOR, null, Actor.Channel.API, null, null),
                Erasure.GONE);
        assertThat(html(scene.get("/admin/audit")))
                .contains("i nödfall: (raderat)", "Kopplingen med (raderat) togs bort", "en administratör");
    }

    @Test
    void O1_the_proof_holds_against_the_head_in_the_command() throws IOException {
        assertThat(html(scene.get("/admin/audit"))).contains("Ingen händelse är kedjad än");
        append(BO.user(), EventKind.WRONG_CODE, Actor.system(), "4");
        scene.footbridge.auditSealer().sealAll();
        ChainHead head = scene.footbridge.auditProof().head(ACME);
        assertThat(html(scene.get("/admin/audit")))
                .contains("/app/footbridge/admin/audit/proof")
                .as("as the program takes it")
                .containsPattern("VerifyChain footbridge-audit.txt " + head.sequence() + ":[0-9a-f]{64}</code>")
                .contains(head.hash().hex());
        byte[] file = bytes(scene.get("/admin/audit/proof"));
        assertThat(ChainReader.verify(new ByteArrayInputStream(file), ChainHead.start(ACME), head))
                .isEqualTo(new ChainVerdict.Intact(head, 0, true));
    }

    @Test
    void O1_the_file_holds_the_selection_and_runs_nothing() throws IOException {
        append(BO.user(), EventKind.LINK_REMOVED, administrator().because("=1+1;\"x\""), "b***@acme.example");
        append(AdminScene.EVA.user(), EventKind.CODE_SENT, Actor.system(), "e***@acme.example");
        String csv = new String(bytes(scene.get("/admin/export/audit", "user", "bo")), StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\ufeffNär;Händelsens namn;Vad;")
                .contains("LINK_REMOVED;Kopplingen med b***@acme.example togs bort;bo;Bo Ek;ADMINISTRATOR;admin;")
                .contains("\"'=1+1;\"\"x\"\"\"")
                .doesNotContain("e***@");
        assertThat(csv.lines()).hasSize(2);
        assertThat(html(scene.get("/admin/audit"))).contains("Händelseloggen laddades ner som en lista");
    }

    @Test
    void O1_a_user_s_sign_ins_stand_on_the_user_s_page_with_door_and_method() {
        assertThat(html(scene.get(pathOf(BO)))).contains("Inga inloggningar de senaste 90 dagarna");
        scene.footbridge.signIn().ownCredentials(BO, Door.LEGACY_INTERACTIVE, null);
        assertThat(html(scene.get(pathOf(BO))))
                .contains("De sparas i 90 dagar", "Loggade in på det gamla sättet i Acme HRM");
        AdminScene active = new AdminScene(Phase.ACTIVE);
        active.link(BO, "bo@acme.example");
        AccountKey account = ((Linked) active.world
                        .provisioning()
                        .load(BO)
                        .orElseThrow()
                        .provisioning()
                        .state())
                .account();
        active.footbridge
                .signIn()
                .identityProvider(
                        new AssertedIdentity(account, ImmutableList.of("pwd", "tel"), null, null), ACME, null);
        active.footbridge.signIn().ownCredentials(BO, Door.LEGACY_INTERACTIVE, null);
        assertThat(html(active.get(pathOf(BO))))
                .contains("Loggade in via Connect (lösenord, tel)")
                .contains("Kunde inte logga in: den egna inloggningen i Acme HRM är stängd");
    }

    @Test
    void O1_old_entries_tell_less_of_a_sign_in() {
        append(BO.user(), EventKind.SIGN_IN_ALLOWED, Actor.user(BO.user(), Actor.Channel.PAGE, null), "LINKED");
        append(BO.user(), EventKind.SIGN_IN_REFUSED, Actor.user(BO.user(), Actor.Channel.PAGE, null), "NEW_RULE");
        assertThat(html(scene.get(pathOf(BO)))).contains("<span>Loggade in</span>", "<span>Kunde inte logga in</span>");
        scene.world.letPass(Duration.ofDays(91));
        assertThat(html(scene.get(pathOf(BO)))).contains("Inga inloggningar");
    }

    @Test
    void only_whoever_may_act_for_others_is_led_to_the_log() {
        assertThat(html(scene.get("/admin/users"))).contains("/app/footbridge/admin/audit\"");
        assertThat(html(scene.get(pathOf(BO)))).contains("/app/footbridge/admin/audit?user=bo");
        scene.visitor = new Visitor(ADMIN, true, false, false);
        assertThat(html(scene.get("/admin/users"))).doesNotContain("/admin/audit");
        assertThat(html(scene.get(pathOf(BO)))).doesNotContain("/admin/audit");
    }

    private static Actor administrator() {
        return Actor.administrator(ADMIN.user(), Actor.Channel.PAGE, "192.0.2.7");
    }

    private void append(@Nullable UserId user, EventKind kind, Actor actor, String detail) {
        scene.world
                .audit()
                .append(new AuditEntry(
                        UUID.randomUUID(), ACME, user, scene.world.tenants().now(), kind, actor, detail));
    }

    private static byte[] bytes(WebResult result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((WebResult.Body.File) result.body()).content().to(out);
        return out.toByteArray();
    }
}
