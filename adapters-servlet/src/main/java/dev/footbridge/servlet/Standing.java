package dev.footbridge.servlet;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import dev.footbridge.Footbridge;
import dev.footbridge.MyStatus;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.UserKey;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * What the host's pages need to know of a user at every request, at most five seconds old (decisions 16). Whatever opens
 * a session asks the database instead.
 */
final class Standing {
    private static final Duration AGE = Duration.ofSeconds(5);
    private static final int MOST = 50_000;

    private final Footbridge footbridge;
    private final Cache<UserKey, Optional<MyStatus>> statuses = cache();
    private final Cache<UserKey, SignInRule> rules = cache();
    private final Cache<ProviderSession, Boolean> ended = cache();

    Standing(Footbridge footbridge) {
        this.footbridge = footbridge;
    }

    /** Empty for a user of whom the directory knows nothing. */
    Optional<MyStatus> status(UserKey user) {
        try {
            return statuses.get(
                    user, () -> footbridge.selfService().status(user).value());
        } catch (ExecutionException e) {
            throw new IllegalStateException("Loading a status throws no checked exception", e);
        }
    }

    /** Whether a session may go on once the legacy login is closed. */
    SignInRule mayGoOn(UserKey user) {
        try {
            return rules.get(user, () -> footbridge.signIn().goOn(user));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Loading a rule throws no checked exception", e);
        }
    }

    /** Whether the identity provider has ended a session (I5). */
    boolean hasEnded(ProviderSession session) {
        try {
            return ended.get(session, () -> footbridge.signIn().signOut().hasEnded(session));
        } catch (ExecutionException e) {
            throw new IllegalStateException("Asking for a logout throws no checked exception", e);
        }
    }

    /** Something was changed on this node: the next page shows it. */
    void forget() {
        statuses.invalidateAll();
        rules.invalidateAll();
        ended.invalidateAll();
    }

    private static <K, V> Cache<K, V> cache() {
        return CacheBuilder.newBuilder().expireAfterWrite(AGE).maximumSize(MOST).build();
    }
}
