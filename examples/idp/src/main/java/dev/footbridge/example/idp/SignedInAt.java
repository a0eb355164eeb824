package dev.footbridge.example.idp;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** At which products a session has signed somebody in; in memory, like the sessions. */
final class SignedInAt {
    /** A session as tokens name it, the subject, and where. */
    record Session(String sid, String subject, Set<String> clients) {}

    private final Map<String, Session> bySid = new ConcurrentHashMap<>();

    void note(String sid, String subject, String clientId) {
        bySid.computeIfAbsent(sid, id -> new Session(id, subject, ConcurrentHashMap.newKeySet()))
                .clients()
                .add(clientId);
    }

    /** Forgets a session and tells what it was. */
    Session end(String sessionId) {
        Session ended = bySid.remove(sidOf(sessionId));
        return ended == null ? new Session("", "", Set.of()) : ended;
    }

    /** The authorization server hands the id of the HTTP session out as its hash. */
    private static String sidOf(String sessionId) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(hash.digest(sessionId.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("Every JDK has SHA-256", fault);
        }
    }
}
