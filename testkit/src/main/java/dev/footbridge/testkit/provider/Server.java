package dev.footbridge.testkit.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Listens on a free port of 127.0.0.1, and lets the script step between a call and its answer. */
final class Server implements AutoCloseable {
    static {
        // Without it every answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "fake-identity-provider");
        thread.setDaemon(true);
        return thread;
    });
    private final Script script;
    private final Map<Endpoint, Function<Request, Response>> endpoints = new EnumMap<>(Endpoint.class);
    private final List<Endpoint> calls = new CopyOnWriteArrayList<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final FaultyAnswer faulty = new FaultyAnswer(closing);
    private volatile boolean down;

    Server(Script script) {
        this.script = script;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No free port", e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::handle);
    }

    String base() {
        return "http://127.0.0.1:" + http.getAddress().getPort();
    }

    Server on(Endpoint endpoint, Function<Request, Response> work) {
        endpoints.put(endpoint, work);
        return this;
    }

    void start() {
        http.start();
    }

    void setDown(boolean isDown) {
        down = isDown;
    }

    int callsOf(Endpoint endpoint) {
        return (int) calls.stream().filter(endpoint::equals).count();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try {
            Request request = Request.of(exchange);
            Optional<Endpoint> endpoint =
                    Endpoint.at(exchange.getRequestURI().getPath()).filter(endpoints::containsKey);
            if (endpoint.isEmpty()) {
                Response.text(404, "text/plain", "Nothing here").sendTo(exchange);
                return;
            }
            answer(endpoint.get(), request, exchange);
        } finally {
            exchange.close();
        }
    }

    private void answer(Endpoint endpoint, Request request, HttpExchange exchange) throws IOException {
        calls.add(endpoint);
        Function<Request, Response> work =
                endpoints.getOrDefault(endpoint, asked -> Response.text(404, "text/plain", ""));
        Optional<ServerFault> fault = down ? Optional.of(ServerFault.UNAVAILABLE_503) : script.fault(endpoint);
        if (fault.isPresent()) {
            faulty.give(fault.get(), exchange, () -> work.apply(request));
        } else {
            work.apply(request).sendTo(exchange);
        }
    }

    @Override
    public void close() {
        closing.countDown();
        http.stop(0);
        threads.shutdownNow();
    }
}
