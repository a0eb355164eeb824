package dev.footbridge.example.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.example.demo.Caller.Answer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A company of 1,380 people imports their addresses over HTTP, with 37 faults in the file, and takes it back. */
class ImportOverCallsTest {
    @TempDir
    Path data;

    @Test
    void T4_37_faults_among_1380_rows_are_told_exactly_and_undoing_restores_every_byte() throws Exception {
        FaultyFile file = new FaultyFile();
        DemoOptions options = new DemoOptions(0, 0, 0, 0, data, false);
        RunningDemo.start(options).close();
        ImportingCompany.employs(data, file);
        try (RunningDemo demo = RunningDemo.start(options)) {
            Post post = new Post(demo.mails());
            Caller admin = ImportingCompany.is_ready(demo, post);
            byte[] before = admin.downloads(ImportingCompany.EXPORT);

            Answer preview = admin.uploads("/admin/imports", "personal.csv", file.bytes());
            assertThat(preview.status()).isEqualTo(201);
            assertThat(told(preview)).isEqualTo(file.faults()).hasSize(37);
            assertThat(preview.body().path("counts").path("WILL_UPDATE").asInt())
                    .isEqualTo(1_343);
            assertThat(admin.downloads(ImportingCompany.EXPORT)).isEqualTo(before);

            String run = "/admin/imports/" + preview.text("run");
            int mails = post.countTo("new2@acme.example");
            Answer applied = admin.calls("POST", run + "/apply");
            assertThat(applied.body().path("counts").path("UPDATED").asInt()).isEqualTo(1_343);
            assertThat(text(admin.downloads(ImportingCompany.EXPORT)).lines().filter(line -> line.contains(";new")))
                    .hasSize(1_343);
            assertThat(text(admin.downloads(run + "/result")).lines()).hasSize(1_381);
            assertThat(post.countTo("new2@acme.example")).isEqualTo(mails);

            Answer undone = admin.calls("POST", run + "/undo");
            assertThat(undone.body().path("counts").path("UNDONE").asInt()).isEqualTo(1_343);
            assertThat(admin.downloads(ImportingCompany.EXPORT)).isEqualTo(before);
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

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
