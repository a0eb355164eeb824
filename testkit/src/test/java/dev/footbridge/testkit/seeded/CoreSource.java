package dev.footbridge.testkit.seeded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One source of core with one place changed, compiled in memory against the rest as it is. */
final class CoreSource {
    private static final Path SOURCES = Path.of("..", "core", "src", "main", "java");

    private CoreSource() {}

    /**
     * @return the compiled classes by name
     * @throws AssertionError if the sound text does not stand there exactly once, or the broken one does not compile
     */
    static Map<String, byte[]> broken(SeededRule bug) {
        return compiled(bug, changed(bug, read(bug)));
    }

    static String changed(SeededRule bug, String source) {
        int places = source.split(Pattern.quote(bug.sound), -1).length - 1;
        if (places != 1) {
            throw new AssertionError(String.format(
                    Locale.ROOT,
                    "%s: the sound text stands in %s %d times, not once; seed the bug anew:%n%s",
                    bug,
                    bug.source(),
                    places,
                    bug.sound));
        }
        return source.replace(bug.sound, bug.broken);
    }

    private static String read(SeededRule bug) {
        try {
            return Files.readString(SOURCES.resolve(bug.source()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> compiled(SeededRule bug, String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        InMemoryClasses classes = new InMemoryClasses(compiler.getStandardFileManager(null, Locale.ROOT, null));
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "--release",
                "17",
                "-proc:none",
                "-parameters",
                "-nowarn",
                "-classpath",
                System.getProperty("java.class.path"));
        boolean compiles = compiler.getTask(
                        complaints, classes, null, options, null, List.of(new Source(bug.source(), source)))
                .call();
        if (!compiles) {
            throw new AssertionError(bug + ": the broken text does not compile:\n" + complaints);
        }
        return classes.compiled.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, compiled -> compiled.getValue().toByteArray()));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String path, String text) {
            super(URI.create("string:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemoryClasses extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> compiled = new HashMap<>();

        InMemoryClasses(JavaFileManager standard) {
            super(standard);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return compiled.computeIfAbsent(name, n -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
