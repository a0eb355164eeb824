package dev.footbridge.example.demo;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Starts everything, says where it is, and runs until Ctrl-C. */
public final class Demo {
    private Demo() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        DemoOptions options;
        try {
            options = DemoOptions.parse(
                    Stream.of(arguments).filter(a -> !a.isBlank()).toList());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        if (options.fresh()) {
            clear(options.data());
        }
        // The three programs log what goes wrong; what they do otherwise would bury the addresses below.
        System.setProperty("logging.level.root", "warn");
        RunningDemo demo;
        try {
            demo = RunningDemo.start(options);
        } catch (BindException e) {
            System.err.println(e.getMessage() + ". Choose another one: " + DemoOptions.USAGE);
            System.exit(1);
            return;
        } catch (IOException | RuntimeException | LinkageError e) {
            // Whatever has started already would keep the process alive, and its ports taken.
            e.printStackTrace();
            System.exit(1);
            return;
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            demo.close();
            System.out.println("Stopped. The data stays in " + options.data() + ".");
            stopped.countDown();
        }));
        greet(demo);
        stopped.await();
    }

    private static void greet(RunningDemo demo) {
        System.out.println(String.join(
                System.lineSeparator(),
                List.of(
                        "",
                        "Footbridge demo is ready.",
                        "  HRM product        " + demo.hrm(),
                        "  Identity provider  " + demo.provider(),
                        "  Mailbox            " + demo.mailbox(),
                        "Company acme, every password is demo: anna, bo, cecilia, david (deactivated), klocka (time"
                                + " clock), admin, helpdesk, person001 to person500; company beta: anna, betadmin.",
                        "Stop with Ctrl-C; begin anew with --fresh.",
                        "")));
    }

    /** Only the demo's own files, so that a mistyped folder loses nothing else. */
    private static void clear(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return;
        }
        try (Stream<Path> files = Files.list(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                String name = file.getFileName().toString();
                if (name.matches("(hrm|idp)\\.(mv|trace)\\.db|secrets\\.properties")) {
                    Files.delete(file);
                }
            }
        }
    }
}
