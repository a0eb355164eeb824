package dev.footbridge.idp;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** A server on this machine with a script of faults: the next call of a path takes the next one. */
public class FakeServer implements AutoCloseable {

    /** One call as it came. */
    public record Call(String method, String path, String query, Map<String, List<String>> headers, String body) {
        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().get(0))
                    .findFirst()
                    .orElse("");
        }

        public Map<String, String> form() {
            return pairs(body);
        }

        public static Map<String, String> pairs(String encoded) {
            Map<String, String> pairs = new LinkedHashMap<>();
            for (String pair : encoded.split("&", -1)) {
                String[] sides = pair.split("=", 2);
                if (sides.length == 2) {
                    pairs.put(
                            URLDecoder.decode(sides[0], StandardCharsets.UTF_8),
                            URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
                }
            }
            return pairs;
        }
    }

    /** What to do with one call. */
    @FunctionalInterface
    public interface Reply {
        void to(HttpExchange exchange, Call call) throws IOException;
    }

    static {
        // Without it every answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Reply> usual = new ConcurrentHashMap<>();
    private final Map<String, Queue<Reply>> script = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean down;
    public final List<Call> calls = new CopyOnWriteArrayList<>();

    public FakeServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public String base() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public void usually(String path, Reply reply) {
        usual.put(path, reply);
    }

    public void next(String path, Reply reply) {
        script.computeIfAbsent(path, p -> new ConcurrentLinkedQueue<>()).add(reply);
    }

    public void setDown(boolean isDown) {
        down = isDown;
    }

    public void forgetScript() {
        script.clear();
    }

    public long callsOf(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).count();
    }

    public Call lastCallOf(String path) {
        return calls.stream()
                .filter(call -> call.path().equals(path))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        Call call = new Call(
                exchange.getRequestMethod(),
                path,
                query == null ? "" : query,
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        calls.add(call);
        Queue<Reply> faults = script.getOrDefault(path, new ConcurrentLinkedQueue<>());
        Reply fault = down ? answer(503, "text/plain", "down") : faults.poll();
        Reply reply = fault != null ? fault : usual.getOrDefault(path, answer(404, "text/plain", "nothing here"));
        try {
            reply.to(exchange, call);
        } finally {
            exchange.close();
        }
    }

    public static Reply answer(int status, String type, String body) {
        return (exchange, call) -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    public static Reply json(String body) {
        return answer(200, "application/json", body);
    }

    public static Reply with(String header, String value, Reply reply) {
        return (exchange, call) -> {
            exchange.getResponseHeaders().set(header, value);
            reply.to(exchange, call);
        };
    }

    public static Reply redirect(String target) {
        return with("Location", target, answer(302, "text/plain", "elsewhere"));
    }

    /** Headers promise more than comes. */
    public static Reply cutInTheMiddle(String body) {
        return (exchange, call) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length() + 1000L);
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        };
    }

    /** Does what is usual, but the answer is lost. */
    public Reply doneButCut(String path) {
        return (exchange, call) -> usual.get(path).to(new DeafExchange(exchange), call);
    }

    public static Reply cut() {
        return (exchange, call) -> exchange.close();
    }

    /** Headers at once, the body never. */
    public Reply hanging() {
        return (exchange, call) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            awaitClosing();
        };
    }

    /** Takes the call and never says a word. */
    public Reply silent() {
        return (exchange, call) -> awaitClosing();
    }

    /** 10 GB, unless the other side hangs up; tells how much was taken. */
    public static Reply endless(AtomicLong taken) {
        return (exchange, call) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, 10_000_000_000L);
            byte[] blanks = " ".repeat(65_536).getBytes(StandardCharsets.UTF_8);
            try (OutputStream out = exchange.getResponseBody()) {
                while (taken.get() < 10_000_000_000L) {
                    out.write(blanks);
                    taken.addAndGet(blanks.length);
                }
            } catch (IOException hungUp) {
                taken.incrementAndGet();
            }
        };
    }

    private void awaitClosing() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
