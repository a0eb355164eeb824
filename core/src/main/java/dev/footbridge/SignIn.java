package dev.footbridge;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.SignInEvent;
import dev.footbridge.audit.SignInEvent.RoundTripProved;
import dev.footbridge.audit.SignInEvent.ShadowVerdict;
import dev.footbridge.audit.SignInEvent.SignInAllowed;
import dev.footbridge.audit.SignInEvent.SignInRefused;
import dev.footbridge.provisioning.Linked;
import dev.footbridge.provisioning.ProvisioningState;
import dev.footbridge.signin.AssertedIdentity;
import dev.footbridge.signin.Door;
import dev.footbridge.signin.ProviderSession;
import dev.footbridge.signin.SignInDecision;
import dev.footbridge.signin.SignInFacts;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.spi.DirectoryUser;
import dev.footbridge.spi.Snapshot;
import dev.footbridge.tenant.Phase;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserKey;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one answer that every door of the host asks for before it opens (I10, decisions 16 and 17). */
public final class SignIn {
    private static final Logger log = LoggerFactory.getLogger(SignIn.class);

    private final Parts parts;
    private final Ledger ledger;
    private final ShadowReport shadows;
    private final SignOut signOut;

    SignIn(Parts parts, Ledger ledger) {
        this.parts = parts;
        this.ledger = ledger;
        this.shadows = new ShadowReport(parts);
        this.signOut = new SignOut(parts, ledger);
    }

    /** What sign-ins before activation would have met after it (P12). */
    public ShadowReport shadows() {
        return shadows;
    }

    /** What the identity provider ends. */
    public SignOut signOut() {
        return signOut;
    }

    /** What the way back from the identity provider leads to. */
    public sealed interface Verdict {
        /** Open a session for this user. */
        record Allowed(UserKey user, ProviderSession session) implements Verdict {}

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
        Optional<SignInFacts> facts = facts(user);
        SignInRule rule = facts.map(f -> SignInDecision.decide(f, door)).orElse(SignInRule.UNLINKED);
        if (!rule.allows()) {
            record(user, new SignInRefused(SignInRecord.detail(rule, door, List.of())), clientAddress);
        } else if (rule == SignInRule.BREAK_GLASS) {
            record(user, new SignInAllowed(SignInRecord.detail(rule, door, List.of())), clientAddress);
        } else if (facts.isPresent() && facts.get().phase() == Phase.PREPARATION && door == Door.LEGACY_INTERACTIVE) {
            shadow(user, SignInDecision.shadow(facts.get()), clientAddress);
        }
        return rule;
    }

    /** Notes what the same sign-in would meet after activation (P12). Nothing of it may disturb the login (P2). */
    private void shadow(UserKey user, SignInRule verdict, @Nullable String clientAddress) {
        try {
            record(user, new ShadowVerdict(verdict.name()), clientAddress);
        } catch (RuntimeException fault) {
            log.warn("A shadow verdict was not kept: {}", fault.getClass().getName());
        }
    }

    /** Whether the user may go on in a session that was opened before (P14): as if signing in anew. */
    public SignInRule goOn(UserKey user) {
        SignInRule rule = decide(user, Door.IDENTITY_PROVIDER);
        SignInRule glass = rule.allows() ? rule : decide(user, Door.LEGACY_INTERACTIVE);
        return glass == SignInRule.BREAK_GLASS ? glass : rule;
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
        SignInRule rule = facts(user)
                .filter(facts -> isLinkedTo(identity.account(), facts.state()))
                .map(facts -> SignInDecision.decide(facts, Door.IDENTITY_PROVIDER))
                .orElse(SignInRule.UNLINKED);
        String detail = SignInRecord.detail(rule, Door.IDENTITY_PROVIDER, identity.methods());
        record(user, rule.allows() ? new SignInAllowed(detail) : new SignInRefused(detail), clientAddress);
        return rule.allows()
                ? new Verdict.Allowed(user, sessionOf(identity))
                : new Verdict.Refused(rule, tenant(user.tenant()));
    }

    private ProviderSession sessionOf(AssertedIdentity identity) {
        return new ProviderSession(
                identity.account(), identity.sessionId(), parts.tenants().now());
    }

    /**
     * Notes that a signed-in user went to the identity provider and came back as the linked account (P8). Opens nothing.
     *
     * @return false if the account is not the one that the user is linked to
     */
    public boolean proveRoundTrip(UserKey user, AssertedIdentity identity, @Nullable String clientAddress) {
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        boolean own = snapshot.isPresent()
                && isLinkedTo(identity.account(), snapshot.get().provisioning().state());
        if (own) {
            Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, clientAddress);
            parts.audit()
                    .append(ledger.entry(
                            user.tenant(), user.user(), snapshot.get().now(), new RoundTripProved(), actor));
        }
        return own;
    }

    /**
     * Whether a sign-in would succeed in a phase, and by which rule (A9).
     *
     * @return empty if there is no such user
     */
    public Optional<SignInRule> explain(UserKey user, Phase phase) {
        return facts(user).map(facts -> SignInDecision.explain(facts, phase));
    }

    /** Asked of what the decision itself has read: since the look-up the user may have been linked to another account. */
    private static boolean isLinkedTo(AccountKey account, ProvisioningState state) {
        return state instanceof Linked linked && linked.account().equals(account);
    }

    private SignInRule decide(UserKey user, Door door) {
        return facts(user).map(facts -> SignInDecision.decide(facts, door)).orElse(SignInRule.UNLINKED);
    }

    private Optional<SignInFacts> facts(UserKey user) {
        Optional<DirectoryUser> person = parts.directory().find(user);
        Optional<Snapshot> snapshot = parts.provisioning().load(user);
        if (person.isEmpty() || snapshot.isEmpty()) {
            return Optional.empty();
        }
        Tenant tenant = snapshot.get().tenant();
        return Optional.of(new SignInFacts(
                tenant.phaseOf(person.get().group()),
                person.get().kind(),
                person.get().active(),
                snapshot.get().provisioning().state(),
                tenant.rollout().breakGlass().admits(user.user(), snapshot.get().now())));
    }

    private void record(UserKey user, SignInEvent event, @Nullable String clientAddress) {
        Actor actor = Actor.user(user.user(), Actor.Channel.PAGE, clientAddress);
        parts.audit()
                .append(ledger.entry(user.tenant(), user.user(), parts.tenants().now(), event, actor));
    }

    private @Nullable Tenant tenant(@Nullable TenantId tenant) {
        return tenant == null ? null : parts.tenants().find(tenant).orElse(null);
    }
}
