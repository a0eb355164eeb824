package dev.footbridge.example.mailbox;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;

/** The SMTP side: takes mail for any recipient, without authentication, from this machine only. */
final class SmtpDoor implements AutoCloseable {

    private final GreenMail server;
    private final int port;

    private SmtpDoor(GreenMail server) {
        this.server = server;
        this.port = server.getSmtp().getPort();
    }

    static SmtpDoor open(int port, Catcher catcher) throws IOException {
        Ports.requireFree(port);
        GreenMail server = new GreenMail(new ServerSetup(port, Ports.LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler(catcher);
        server.start();
        return new SmtpDoor(server);
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        server.stop();
    }
}
