package dev.footbridge.example.demo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The demo as a person starts it: the script of the README, in a process of its own. */
final class DemoProcess implements AutoCloseable {
    private static final Path SCRIPT =
            Path.of("..", "..", "demo").toAbsolutePath().normalize();

    private final Process process;
    private final Path output;

    private DemoProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** @param ports of product, provider, mailbox and SMTP */
    static DemoProcess start(Path folder, List<Integer> ports, String... more)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(hearingCtrlC());
        command.addAll(List.of(
                SCRIPT.toString(),
                "--hrm.port=" + ports.get(0),
                "--idp.port=" + ports.get(1),
                "--mailbox.port=" + ports.get(2),
                "--smtp.port=" + ports.get(3),
                "--data=" + folder.resolve("data")));
        command.addAll(List.of(more));
        Path output = Files.createTempFile(folder, "demo", ".txt");
        return new DemoProcess(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    /**
     * A shell that starts this build in the background has it ignore Ctrl-C, and every child inherits that. Where {@code
     * env} can take it back, it does.
     */
    private static List<String> hearingCtrlC() throws IOException, InterruptedException {
        List<String> prefix = List.of("env", "--default-signal=INT");
        List<String> trial = new ArrayList<>(prefix);
        trial.add("true");
        boolean possible = new ProcessBuilder(trial)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
        return possible ? prefix : List.of();
    }

    /** Waits until it says that it is ready, or ends. */
    DemoProcess ready() {
        await().atMost(Duration.ofMinutes(2)).until(() -> says().contains("is ready") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("It did not start: " + says());
        }
        return this;
    }

    /** Ctrl-C. @return how it ended */
    int interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        return ended();
    }

    int ended() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("It still runs after 30 seconds");
        }
        return process.exitValue();
    }

    String says() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
