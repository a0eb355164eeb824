package dev.footbridge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.OutputStream;
import java.util.logging.Logger;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.LoggerFactory;

/**
 * One connection that remembers at which stage the server refused and with what words: the library's exceptions lose
 * them when the connection breaks right after.
 */
final class Conversation extends SMTPTransport {
    private static final org.slf4j.Logger log = LoggerFactory.getLogger(Conversation.class);

    /** The library names its loggers after the package of this class. Its trace holds whole mails, codes included. */
    private static final Logger TRACE = Logger.getLogger("dev.footbridge.mail.protocol");

    private static final Logger DEBUG = Logger.getLogger("dev.footbridge.mail");

    static {
        // A filter is not inherited and survives a change of levels, so it silences these two and nothing else.
        TRACE.setFilter(record -> false);
        DEBUG.setFilter(record -> false);
    }

    private Stage stage = Stage.CONNECTING;
    private int refusal;
    private String refusalWords = "";
    private boolean greeted;

    Conversation(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null), "smtp", false);
    }

    Stage stage() {
        return stage;
    }

    /** The reply code of the refusal that ended the conversation, 0 if there was none. */
    int refusal() {
        return refusal;
    }

    String refusalWords() {
        return refusalWords;
    }

    /** The server has told what it can do, and changing to TLS is not among it. */
    boolean withoutTls() {
        return greeted && !supportsExtension("STARTTLS");
    }

    /** A connection that cannot even be closed changes nothing about the answer that it has given. */
    void end() {
        try {
            close();
        } catch (MessagingException e) {
            log.trace("closing failed", e);
        }
    }

    private void enter(Stage next) {
        stage = next;
        refusal = 0;
        refusalWords = "";
    }

    @Override
    protected boolean ehlo(String domain) throws MessagingException {
        boolean understood = super.ehlo(domain);
        greeted |= understood;
        return understood;
    }

    @Override
    protected void helo(String domain) throws MessagingException {
        super.helo(domain);
        greeted = true;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Stage.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Stage.MESSAGE);
        return super.data();
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        // While connecting a refusal may be overcome (EHLO, then HELO), later the first one is the reason.
        if (code >= 400 && (refusal == 0 || stage == Stage.CONNECTING)) {
            refusal = code;
            refusalWords = getLastServerResponse();
        } else if (stage == Stage.CONNECTING) {
            refusal = 0;
        }
        return code;
    }
}
