package dev.footbridge.example.mailbox;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a parsed mail into what the mailbox keeps: the first plain and the first HTML part, and the headers as sent. */
final class MessageReader {

    private MessageReader() {}

    static ReceivedMessage read(String id, String to, MimeMessage mail, Instant receivedAt)
            throws MessagingException, IOException {
        return new ReceivedMessage(
                id,
                to,
                Optional.ofNullable(mail.getSubject()).orElse(""),
                firstPart(mail, "text/plain").orElse(""),
                firstPart(mail, "text/html").orElse(null),
                receivedAt,
                headers(mail));
    }

    private static Optional<String> firstPart(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = firstPart(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, List<String>> headers(MimeMessage mail) throws MessagingException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Header header : Collections.list(mail.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return Collections.unmodifiableMap(headers);
    }
}
