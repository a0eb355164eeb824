package dev.footbridge.servlet.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.ChainLink;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Imports and exports over calls, in a small company. */
class FileCallsTest {
    private static final String COLUMNS = "USER,ADDRESS,STATE,PENDING_ADDRESS";

    private final Product product = new Product();
    private final Caller admin = product.as(product.admin).in("sv");

    @Test
    void T4_a_preview_tells_every_row_and_changes_nothing() {
        String before = export(admin);
        Reply preview = upload("anna;anna@acme.example", "bo;bo.acme.example", "nobody;n@acme.example", "switcher;");
        assertThat(preview.status()).isEqualTo(201);
        assertThat(preview.at("stage")).isEqualTo("PREVIEWED");
        assertThat(preview.at("counts"))
                .isEqualTo(Map.of("WILL_UPDATE", 1, "INVALID_ADDRESS", 1, "UNKNOWN_USER", 1, "EMPTY", 1));
        assertThat(preview.list("rows").get(0))
                .isEqualTo(Map.of("row", 2, "user", "anna", "address", "anna@acme.example", "verdict", "WILL_UPDATE"));
        assertThat(preview.list("rows").get(1))
                .containsEntry("row", 3)
                .containsEntry("address", "bo.acme.example")
                .containsEntry("column", "ADDRESS")
                .containsEntry("fault", "MISSING_AT");
        assertThat(preview.list("rows").get(2))
                .containsEntry("column", "USER")
                .containsEntry("words", "Användaren finns inte (kolumn Användarnamn)");
        assertThat(export(admin)).isEqualTo(before);
    }

    @Test
    void T3_applying_saves_and_sends_nothing_and_undoing_restores() {
        String before = export(admin);
        String run = run(upload("anna;anna@acme.example", "bo;bo@acme.example"));
        Reply applied = admin.post("/admin/imports/" + run + "/apply", "");
        assertThat(applied.at("counts")).isEqualTo(Map.of("UPDATED", 2));
        assertThat(admin.get("/admin/users/bo").at("saved")).isEqualTo("bo@acme.example");
        assertThat(product.footbridge.outboxWorker().runOnce()).isZero();
        assertThat(admin.post("/admin/imports/" + run + "/apply", "").code()).isEqualTo("CONFLICT");

        Reply undone = admin.post("/admin/imports/" + run + "/undo", "");
        assertThat(undone.at("stage")).isEqualTo("UNDONE");
        assertThat(export(admin)).isEqualTo(before);
        assertThat(happenedTo("bo")).containsExactly(EventKind.ADDRESS_CLEARED, EventKind.ADDRESS_SAVED);
    }

    @Test
    void T4_many_changes_are_accepted_at_once_and_made_in_the_background() {
        product.hires(2_001);
        String run = run(upload(IntStream.range(0, 2_001)
                .mapToObj(i -> "p" + i + ";p" + i + "@acme.example")
                .toArray(String[]::new)));
        Reply begun = admin.post("/admin/imports/" + run + "/apply", "");
        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.at("stage")).isEqualTo("APPLYING");
        assertThat(begun.at("headway")).isEqualTo(Map.of("done", 0, "of", 2_001));
        assertThat(admin.post("/admin/imports/" + run + "/apply", "").status()).isEqualTo(409);
        product.files.imports().worker().runOnce();
        Reply done = admin.get("/admin/imports/" + run);
        assertThat(done.at("stage")).isEqualTo("APPLIED");
        assertThat(done.at("counts")).isEqualTo(Map.of("UPDATED", 2_001));
        assertThat(admin.post("/admin/imports/" + run + "/undo", "").status()).isEqualTo(202);
    }

    @Test
    void imports_are_listed_to_their_tenant() {
        String run = run(upload("anna;anna@acme.example", "nobody;"));
        List<Map<String, Object>> runs = admin.get("/admin/imports").list("runs");
        assertThat(runs).hasSize(1);
        assertThat(runs.get(0))
                .containsEntry("run", run)
                .containsEntry("stage", "PREVIEWED")
                .containsEntry("file", "personal.csv")
                .containsEntry("by", "admin")
                .containsEntry("counts", Map.of("WILL_UPDATE", 1, "UNKNOWN_USER", 1));
        assertThat(product.as(product.betadmin).get("/admin/imports").list("runs"))
                .isEmpty();
        assertThat(product.as(product.helpdesk).get("/admin/imports").status()).isEqualTo(403);
    }

    @Test
    void T4_the_result_is_the_file_and_what_became_of_it() {
        String run = run(upload("anna;anna@acme.example", "nobody;n@acme.example"));
        admin.post("/admin/imports/" + run + "/apply", "");
        assertThat(admin.get("/admin/imports/" + run + "/result").text().lines())
                .containsExactly(
                        "\uFEFFAnvändarnamn;E-post inloggning;Resultat;Orsak",
                        "anna;anna@acme.example;Ändrad;Adressen är sparad",
                        "nobody;n@acme.example;Fel;Användaren finns inte (kolumn Användarnamn)");
        assertThat(admin.get("/admin/imports/" + run + "/result", Map.of("format", List.of("xlsx")))
                        .text())
                .startsWith("PK");
    }

    @Test
    void T5_an_export_is_read_back_and_changes_nothing() {
        run(upload("anna;anna@acme.example"));
        Reply back = admin.upload("/admin/imports", "users.csv", export(admin));
        assertThat(back.status()).isEqualTo(201);
        assertThat(back.list("rows")).extracting(row -> row.get("verdict")).containsOnly("EMPTY");
    }

    @Test
    void T5_an_export_is_filtered_and_noted() {
        product.link(product.bo, "bo@acme.example");
        Map<String, List<String>> linked = Map.of("state", List.of("LINKED"), "columns", List.of("USER,ADDRESS"));
        assertThat(admin.get("/admin/export", linked).text().lines())
                .containsExactly("\uFEFFAnvändarnamn;E-post inloggning", "bo;bo@acme.example");
        product.footbridge.auditSealer().sealAll();
        assertThat(product.world.auditChain().links(Product.ACME, 0, 100).stream()
                        .map(ChainLink::facts)
                        .filter(facts -> facts.toString().contains("USERS_EXPORTED")))
                .hasSize(1);
    }

    @Test
    void a_file_that_cannot_be_taken_is_refused_with_its_reason() {
        assertThat(refused("personal.csv", "Namn;Adress\n")).isEqualTo("NO_USER_COLUMN");
        assertThat(refused("personal.xlsx", "Användarnamn;E-post inloggning\n")).isEqualTo("WRONG_TYPE");
        Reply large = admin.upload("/admin/imports", "personal.csv", "x".repeat(Product.LARGEST_FILE + 1));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.at("reason")).isEqualTo("UPLOAD_TOO_LARGE");
        assertThat(admin.upload("/admin/imports", "", "").status()).isEqualTo(400);
    }

    @Test
    void values_that_mean_nothing_are_refused_and_never_taken_for_all() {
        for (Map<String, List<String>> query : List.of(
                Map.of("format", List.of("pdf")),
                Map.of("columns", List.of("REASON")),
                Map.of("columns", List.of("")),
                Map.of("state", List.of("linked")))) {
            assertThat(admin.get("/admin/export", query).status())
                    .as("%s", query)
                    .isEqualTo(400);
        }
        String run = run(upload("anna;anna@acme.example"));
        assertThat(admin.get("/admin/imports/" + run, Map.of("after", List.of("-1")))
                        .status())
                .isEqualTo(400);
        assertThat(admin.get("/admin/imports/" + run, Map.of("after", List.of("2")))
                        .list("rows"))
                .isEmpty();
    }

    @Test
    void an_import_of_another_tenant_does_not_exist() {
        String run = run(upload("anna;anna@acme.example"));
        Caller other = product.as(product.betadmin);
        assertThat(other.get("/admin/imports/" + run).status()).isEqualTo(404);
        assertThat(other.get("/admin/imports/" + run + "/result").status()).isEqualTo(404);
        assertThat(other.post("/admin/imports/" + run + "/apply", "").status()).isEqualTo(404);
        assertThat(other.post("/admin/imports/" + run + "/undo", "").status()).isEqualTo(404);
        assertThat(export(other)).doesNotContain("bo");
    }

    @Test
    void T1_the_template_has_the_headings_that_an_import_reads() {
        assertThat(admin.get("/admin/imports/template").text())
                .startsWith("\uFEFFAnvändarnamn;Anställningsnummer;E-post inloggning\r\n");
    }

    private Reply upload(String... rows) {
        String file = "Användarnamn;E-post inloggning\n" + String.join("\n", rows);
        return admin.upload("/admin/imports", "personal.csv", file);
    }

    private String refused(String name, String content) {
        Reply reply = admin.upload("/admin/imports", name, content);
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.code()).isEqualTo("FILE_REFUSED");
        return (String) reply.at("reason");
    }

    private static String run(Reply preview) {
        return (String) preview.at("run");
    }

    private static String export(Caller caller) {
        return caller.get("/admin/export", Map.of("columns", List.of(COLUMNS))).text();
    }

    private List<EventKind> happenedTo(String user) {
        return product.world.audit().timeline(new UserKey(Product.ACME, new UserId(user)), 9).stream()
                .map(AuditEntry::kind)
                .toList();
    }
}
