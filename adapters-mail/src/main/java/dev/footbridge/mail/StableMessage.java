package dev.footbridge.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/** A message that keeps its Message-ID over retries, so that a doubled mail can be recognised (O2). */
final class StableMessage extends MimeMessage {
    private final String messageId;

    StableMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
