package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.footbridge.example.demo.Caller.Answer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A company of 1,380 people that is about to import their addresses. */
final class ImportingCompany {
    /** All that an import can change; when something last happened to somebody is not undone. */
    static final String EXPORT =
            "/admin/export?format=csv&columns=USER,EMPLOYEE_NUMBER,ADDRESS,NAME,DEPARTMENT,ACTIVE,STATE,PENDING_ADDRESS";

    private ImportingCompany() {}

    /** Everybody is known, one domain is allowed, somebody holds an address and a few have one saved. */
    static Caller is_ready(RunningDemo demo, Post post) throws Exception {
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
        return admin;
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
    static void employs(Path data, FaultyFile file) throws SQLException {
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
}
