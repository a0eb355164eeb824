package dev.footbridge.example.mailbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Sends what a handler answers, and turns a fault into a 500 that is logged: the JDK's server would just hang up. */
final class Guarded {

    private static final System.Logger LOG = System.getLogger(Guarded.class.getName());

    private Guarded() {}

    /** Answers one request. */
    interface Question {
        Answer answer(HttpExchange exchange) throws IOException;
    }

    static HttpHandler by(Question question) {
        return exchange -> {
            try (exchange) {
                answer(question, exchange).send(exchange);
            }
        };
    }

    private static Answer answer(Question question, HttpExchange exchange) {
        try {
            return question.answer(exchange);
        } catch (IOException | RuntimeException | LinkageError fault) {
            LOG.log(Level.ERROR, "The mailbox could not answer", fault);
            return Answer.fault();
        }
    }
}
