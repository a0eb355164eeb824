package dev.footbridge.testkit.simulation;

import com.google.common.collect.ImmutableList;
import dev.footbridge.tenant.UserKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One call of a service while it lasts: what the oracle must know of its circumstances. */
final class Call {
    private final String what;
    private final @Nullable String presented;
    private final Map<UserKey, Moment> read = new HashMap<>();
    private final Map<UserKey, Integer> closed = new HashMap<>();
    private ImmutableList<UserKey> found = ImmutableList.of();
    private final Set<UserKey> sessionsToEnd = new HashSet<>();
    private boolean wrote;
    private boolean disturbed;
    private boolean hostMoved;

    /**
     * @param presented the digits or the token that were handed in, or null
     */
    Call(String what, @Nullable String presented) {
        this.what = what;
        this.presented = presented;
    }

    String what() {
        return what;
    }

    @Nullable
    String presented() {
        return presented;
    }

    /** How things really stood when the call last read the user; null if it never did. */
    @Nullable
    Moment lastRead(UserKey user) {
        return read.get(user);
    }

    void hasRead(Moment moment) {
        read.put(moment.kept().key(), moment);
    }

    /** Who was really linked to the account when the call last looked for it. */
    ImmutableList<UserKey> found() {
        return found;
    }

    void hasFound(ImmutableList<UserKey> linked) {
        found = linked;
    }

    /** The call was told that the host has closed the user, when so many things had been issued. */
    void hasSeenClosed(UserKey user, int issued) {
        closed.put(user, issued);
    }

    int issuedWhenClosed(UserKey user) {
        return closed.getOrDefault(user, 0);
    }

    boolean wrote() {
        return wrote;
    }

    void hasWritten() {
        wrote = true;
    }

    /** Whether a port failed in it. */
    boolean wasDisturbed() {
        return disturbed;
    }

    void disturb() {
        disturbed = true;
    }

    /** A link was ended in it after activation, so the user's sessions have to end with it (A2). */
    void owesEndOfSessions(UserKey user) {
        sessionsToEnd.add(user);
    }

    void endedSessions(UserKey user) {
        sessionsToEnd.remove(user);
    }

    Set<UserKey> sessionsToEnd() {
        return sessionsToEnd;
    }

    /** Whether the host changed its users meanwhile: then their data may be of before or of after. */
    boolean hostMoved() {
        return hostMoved;
    }

    void hostMoves() {
        hostMoved = true;
    }
}
