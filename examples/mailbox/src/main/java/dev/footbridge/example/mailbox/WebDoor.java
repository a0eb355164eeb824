package dev.footbridge.example.mailbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The web side, on the JDK's own HTTP server. */
final class WebDoor implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService workers;

    private WebDoor(HttpServer server, ExecutorService workers) {
        this.server = server;
        this.workers = workers;
    }

    static WebDoor open(int port, Pile pile) throws IOException {
        HttpServer server = bind(port);
        ExecutorService workers = Executors.newFixedThreadPool(4);
        server.setExecutor(workers);
        server.createContext("/", Guarded.by(new Pages(pile)::answer));
        server.createContext("/api/messages", Guarded.by(new MessagesCall(pile)::answer));
        server.start();
        return new WebDoor(server, workers);
    }

    private static HttpServer bind(int port) throws IOException {
        try {
            return HttpServer.create(Ports.at(port), 0);
        } catch (BindException fault) {
            throw Ports.taken(port, fault);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }
}
