package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Event;
import dev.footbridge.audit.EventKind;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.SignInDecision;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one answer that every door of the host asks for before it opens (I10, decisions 16 and 17). */
public final class SignIn {
    private final Parts parts;
    private final Ledger ledger;

    SignIn(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
    }

    /** What the way back from the identity provider leads to. */
    public sealed interface Verdict {
        /** Open a session for this user. */
        record Allowed(UserKey user) implements Verdict {}

        /**
         * Do not.
         *
         * @param tenant whose help text tells what to do; null if no tenant is known
         */
        record Refused(SignInRule rule, @Nullable Tenant tenant) implements Verdict {}

        /** The account belongs to users of several tenants: the person chooses (I12). */
        record Several(ImmutableList<Tenant> tenants) implements Verdict {}
    }

    /** Whether a door of the host's own credentials may open. Reads the phase from the database; never a cached answer. */
    public SignInRule ownCredentials(UserKey user, Door door, @Nullable String clientAddress) {
        SignInRule rule = decide(user, door);
        if (!rule.allows()) {
            record(user, EventKind.SIGN_IN_REFUSED, rule, clientAddress);
        }
        return rule;
    }

    /** Whether the user may go on in a session that was opened before (P14): as if signing in anew. */
    public SignInRule goOn(UserKey user) {
        return decide(user, Door.IDENTITY_PROVIDER);
    }

    /**
     * The way back from the identity provider.
     *
     * @param tenant whose door it was, if the host knows
     */
    public Verdict identityProvider(
            AssertedIdentity identity, @Nullable TenantId tenant, @Nullable String clientAddress) {
        List<UserKey> linked = parts.provisioning().findByAccount(identity.account()).stream()
                .filter(user -> tenant == null || user.tenant().equals(tenant))
                .toList();
        if (linked.isEmpty()) {
            return new Verdict.Refused(SignInRule.UNLINKED, tenant(tenant));
        }
        if (linked.size() > 1) {
            return new Verdict.Several(linked.stream()
                    .flatMap(user -> parts.tenants().find(user.tenant()).stream())
                    .collect(ImmutableList.toImmutableList()));
        }
        UserKey user = linked.get(0);
        SignInRule rule = decide(user, Door.IDENTITY_PROVIDER);
        record(user, rule.allows() ? EventKind.SIGN_IN_ALLOWED : EventKind.SIGN_IN_REFUSED, rule, clientAddress);
        return rule.allows() ? new Verdict.Allowed(user) : new Verdict.Refused(rule, tenant(user.tenant()));
    }

    /**
     * Notes that a signed-in user went to the identity provider and came back as the linked account (P8). Opens nothing.
     *
     * @return false if the account is not the one that the user is linked to
     */
    public boolean proveRoundTrip(UserKey user, AssertedIdentity identity, @Nullable String clientAddress) {
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        boolean own = snapshot.isPresent()
                && snapshot.get().provisioning().state() instanceof Linked linked
                && linked.account().equals(identity.account());
        if (own) {
            Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, clientAddress);
            parts.audit()
                    .append(ledger.entry(
                            user.tenant(),
                            user.user(),
                            snapshot.get().now(),
                            Event.of(EventKind.ROUND_TRIP_PROVED),
                            actor));
        }
        return own;
    }

    private SignInRule decide(UserKey user, Door door) {
        Optional<DirectoryUser> person = parts.directory().find(user);
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        if (person.isEmpty() || snapshot.isEmpty()) {
            return SignInRule.UNLINKED;
        }
        return SignInDecision.decide(
                snapshot.get().tenant().phase(),
                person.get().kind(),
                person.get().active(),
                snapshot.get().provisioning().state(),
                door);
    }

    private void record(UserKey user, EventKind kind, SignInRule rule, @Nullable String clientAddress) {
        Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, clientAddress);
        parts.audit()
                .append(ledger.entry(user.tenant(), user.user(), parts.tenants().now(), Event.of(kind, rule), actor));
    }

    private @Nullable Tenant tenant(@Nullable TenantId tenant) {
        return tenant == null ? null : parts.tenants().find(tenant).orElse(null);
    }
}
