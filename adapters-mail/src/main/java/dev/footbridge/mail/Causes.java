package dev.footbridge.mail;

import jakarta.mail.MessagingException;
import org.jspecify.annotations.Nullable;

/** Looks along a chain of causes, in which the mail library keeps some as "next". */
final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (kind.isInstance(at)) {
                return true;
            }
            at = next(at);
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable at) {
        return at instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : at.getCause();
    }
}
