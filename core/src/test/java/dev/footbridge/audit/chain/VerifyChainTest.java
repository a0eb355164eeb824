package dev.footbridge.audit.chain;

import static dev.footbridge.audit.chain.Chains.headOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who checks a file without the product (O1). */
class VerifyChainTest {
    private final List<ChainLink> links = new ArrayList<>(Chains.of(5));
    private final String head = headOf(links).sequence() + ":" + headOf(links).hash();

    @TempDir
    private Path folder;

    /** One sentence and how the program ends. */
    record Said(int end, String sentence) {}

    @Test
    void O1_an_untouched_file_is_intact() throws IOException {
        assertThat(check(head).end()).isZero();
        assertThat(check(head).sentence()).startsWith("Intact: 5 entries of t1").contains("given head", head);
        assertThat(check()).satisfies(said -> {
            assertThat(said.end()).isZero();
            assertThat(said.sentence()).contains(head, "only a head that was kept elsewhere can show");
        });
    }

    @Test
    void O1_a_chain_that_has_grown_holds_to_an_older_head() throws IOException {
        ChainHead older = links.get(2).head();
        assertThat(check(older.sequence() + ":" + older.hash()).end()).isZero();
    }

    @Test
    void O1_a_changed_entry_is_found() throws IOException {
        links.set(2, Tampering.facts().get(3).apply(links.get(2)));
        found("entry 3 does not say any more");
    }

    @Test
    void O1_a_removed_entry_is_found() throws IOException {
        links.remove(2);
        found("entry 3 is gone");
    }

    @Test
    void O1_a_truncated_file_is_found_by_a_head_from_elsewhere_only() throws IOException {
        links.remove(4);
        assertThat(check().end()).isZero();
        found("entry 5 and all after it are gone");
        links.clear();
        found("entry 1 and all after it are gone");
    }

    @Test
    void O1_reordered_entries_are_found() throws IOException {
        Collections.swap(links, 1, 3);
        found("entry 2 stands further on");
    }

    @Test
    void O1_a_chain_written_anew_is_found_by_a_head_from_elsewhere() throws IOException {
        List<ChainLink> anew = Chains.of(5);
        links.clear();
        links.addAll(anew);
        assertThat(check().end()).isZero();
        found("entry 5 is not the one that the given head knows");
    }

    @Test
    void O7_an_erased_value_is_counted_and_is_no_fault() throws IOException {
        links.set(1, links.get(1).erased(PersonalField.USER, PersonalField.CLIENT_ADDRESS));
        Said said = check(head);
        assertThat(said.end()).isZero();
        assertThat(said.sentence()).contains("2 personal values have been erased");
    }

    @Test
    void what_is_no_chain_is_not_called_one() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), "anything\n");
        assertThat(run(List.of(other.toString())))
                .isEqualTo(new Said(1, "NOT readable: line 1 is none of ours (not our header)."));
        assertThat(run(List.of(folder.resolve("missing").toString())))
                .isEqualTo(new Said(1, "The file cannot be read."));
    }

    @Test
    void arguments_that_are_no_head_are_not_passed_over() throws IOException {
        for (String argument : List.of("", "5", "5:", head + "0", "x" + head, "5:" + "A".repeat(64))) {
            Said said = check(argument);
            assertThat(said.end()).as(argument).isEqualTo(1);
            assertThat(said.sentence()).startsWith("Usage: ");
        }
        assertThat(run(List.of()).end()).isEqualTo(1);
        assertThat(check(head, head).end()).isEqualTo(1);
    }

    @Test
    void O1_the_check_needs_nothing_but_the_java_platform() throws IOException, InterruptedException {
        Path classes = Path.of("target", "classes");
        assertThat(classes).isDirectory();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes.toString(),
                        VerifyChain.class.getName(),
                        file().toString(),
                        head)
                .redirectErrorStream(true)
                .start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).startsWith("Intact: 5 entries of t1").hasLineCount(1);
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    private void found(String what) throws IOException {
        Said said = check(head);
        assertThat(said.sentence()).startsWith("NOT intact: ").contains(what);
        assertThat(said.end()).isEqualTo(1);
    }

    private Said check(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add(0, file().toString());
        return run(arguments);
    }

    private Path file() throws IOException {
        Path file = folder.resolve("chain.txt");
        try (OutputStream stream = Files.newOutputStream(file);
                ChainWriter writer = ChainWriter.to(stream)) {
            for (ChainLink link : links) {
                writer.add(link);
            }
        }
        return file;
    }

    private static Said run(List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int end = VerifyChain.run(arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
        return new Said(end, out.toString(StandardCharsets.UTF_8).strip());
    }
}
