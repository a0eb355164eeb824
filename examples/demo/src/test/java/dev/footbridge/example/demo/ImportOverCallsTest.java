package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.footbridge.example.demo.Caller.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A company of 1,380 people imports their addresses over HTTP, with 37 faults in the file, and takes it back. */
class ImportOverCallsTest {
    /** All that an import can change; when something last happened to somebody is not undone. */
    private static final String EXPORT =
            "/admin/export?format=csv&columns=USER,EMPLOYEE_NUMBER,ADDRESS,NAME,DEPARTMENT,ACTIVE,STATE,PENDING_ADDRESS";

    @TempDir
    Path data;

    @Test
    void T4_37_faults_among_1380_rows_are_told_exactly_and_undoing_restores_every_byte() throws Exception {
        FaultyFile file = new FaultyFile();
        DemoOptions options = new DemoOptions(0, 0, 0, 0, data, false);
        RunningDemo.start(options).close();
        employ(file);
        try (RunningDemo demo = RunningDemo.start(options)) {
            Post post = new Post(demo.mails());
            holdsAnAddress(demo, post);
            Caller admin = new Caller(demo.hrm());
            assertThat(admin.signsInWithPassword("admin", "demo").body()).contains("Hej");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> admin.gets("/admin/users?q=r1381&limit=1")
                                    .body()
                                    .path("total")
                                    .asInt()
                            == 1);
            admin.calls("PUT", "/admin/domains", Map.of("allowed", List.of("acme.example")));
            savesBefore(admin);
            byte[] before = admin.downloads(EXPORT);

            Answer preview = admin.uploads("/admin/imports", "personal.csv", file.bytes());
            assertThat(preview.status()).isEqualTo(201);
            assertThat(told(preview)).isEqualTo(file.faults()).hasSize(37);
            assertThat(preview.body().path("counts").path("WILL_UPDATE").asInt())
                    .isEqualTo(1_343);
            assertThat(admin.downloads(EXPORT)).isEqualTo(before);

            String run = "/admin/imports/" + preview.text("run");
            int mails = post.countTo("new2@acme.example");
            Answer applied = admin.calls("POST", run + "/apply");
            assertThat(applied.body().path("counts").path("UPDATED").asInt()).isEqualTo(1_343);
            assertThat(text(admin.downloads(EXPORT)).lines().filter(line -> line.contains(";new")))
                    .hasSize(1_343);
            assertThat(text(admin.downloads(run + "/result")).lines()).hasSize(1_381);
            assertThat(post.countTo("new2@acme.example")).isEqualTo(mails);

            Answer undone = admin.calls("POST", run + "/undo");
            assertThat(undone.body().path("counts").path("UNDONE").asInt()).isEqualTo(1_343);
            assertThat(admin.downloads(EXPORT)).isEqualTo(before);
        }
    }

    /** Row, column, verdict, what is wrong with an address and the other row, of every row that changes nothing. */
    private static Map<Integer, String> told(Answer preview) {
        Map<Integer, String> told = new TreeMap<>();
        for (JsonNode row : preview.body().path("rows")) {
            if (!row.path("verdict").asString().equals("WILL_UPDATE")) {
                assertThat(row.path("words").asString("")).isNotBlank();
                told.put(
                        row.path("row").asInt(),
                        FaultyFile.told(
                                row.path("column").asString(""),
                                row.path("verdict").asString(""),
                                row.path("fault").asString(""),
                                row.path("otherRow").asInt(0)));
            }
        }
        return told;
    }

    /** Some people have a saved address before, so that undoing has something to put back. */
    private static void savesBefore(Caller admin) throws Exception {
        for (int row = 200; row < 205; row++) {
            String address = "before" + row + "@acme.example";
            Answer saved = admin.calls(
                    "PUT",
                    "/admin/users/r" + row + "/address",
                    Map.of("address", address, "confirmation", address, "send", false));
            assertThat(saved.status()).isEqualTo(202);
        }
    }

    private static void holdsAnAddress(RunningDemo demo, Post post) throws Exception {
        Caller anna = new Caller(demo.hrm());
        anna.signsInWithPassword("anna", "demo");
        assertThat(anna.calls("POST", "/me/code", Map.of("address", FaultyFile.HELD))
                        .status())
                .isEqualTo(202);
        assertThat(anna.calls("POST", "/me/code/verification", Map.of("code", post.code(FaultyFile.HELD, 0)))
                        .text("state"))
                .isEqualTo("LINKED");
    }

    /** Straight into the product's own register, as its own import would. */
    private void employ(FaultyFile file) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + data.toAbsolutePath().resolve("hrm"));
                PreparedStatement add = connection.prepareStatement("insert into hrm_person (tenant, username, name,"
                        + " employee_number, department, role, active, password_hash, email, work_email, work_mailing,"
                        + " private_email, private_mailing)"
                        + " values ('acme', ?, ?, ?, 'Lager', 'EMPLOYEE', true, '', '', '', false, '', false)")) {
            for (Map.Entry<String, String> person : file.people().entrySet()) {
                add.setString(1, person.getKey());
                add.setString(2, "Namn " + person.getKey());
                add.setString(3, person.getValue());
                add.addBatch();
            }
            assertThat(add.executeBatch()).hasSize(file.people().size());
        }
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
