package dev.footbridge.example.mailbox;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/**
 * A mailbox for the whole example world: one SMTP server and one web page on the loopback address, until closed.
 * Keeps the newest 1000 messages in memory and sends nothing anywhere.
 */
public final class Mailbox implements AutoCloseable {

    private final Pile pile;
    private final SmtpDoor smtp;
    private final WebDoor web;

    private Mailbox(Pile pile, SmtpDoor smtp, WebDoor web) {
        this.pile = pile;
        this.smtp = smtp;
        this.web = web;
    }

    /**
     * Starts both servers on 127.0.0.1; port 0 takes any free one.
     *
     * @throws java.net.BindException when a port is taken; its message names the port
     * @throws IOException when a server cannot start for another reason
     */
    public static Mailbox start(int smtpPort, int httpPort) throws IOException {
        return start(smtpPort, httpPort, message -> {});
    }

    /**
     * As the other one, with somebody who looks at each mail before it is taken; until that ends, the sender waits.
     *
     * @throws IOException when a server cannot start
     */
    public static Mailbox start(int smtpPort, int httpPort, Consumer<ReceivedMessage> doorkeeper) throws IOException {
        Pile pile = new Pile();
        SmtpDoor smtp = SmtpDoor.open(smtpPort, new Catcher(pile, Clock.systemUTC(), doorkeeper));
        try {
            return new Mailbox(pile, smtp, WebDoor.open(httpPort, pile));
        } catch (IOException fault) {
            smtp.close();
            throw fault;
        }
    }

    /** The port that takes mail. */
    public int smtpPort() {
        return smtp.port();
    }

    /** The port of the page and the JSON calls. */
    public int httpPort() {
        return web.port();
    }

    /** Where a person reads the mail. */
    public URI address() {
        return URI.create("http://localhost:" + httpPort());
    }

    /** Everything kept, newest first. */
    public List<ReceivedMessage> messages() {
        return pile.all();
    }

    /** Stops both servers and frees their ports. */
    @Override
    public void close() {
        web.close();
        smtp.close();
    }
}
