package dev.footbridge.idp.oidc;

import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.spi.FederatedSignIn;
import dev.footbridge.tenant.TenantId;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The port of the sign-in pages over {@link OidcSignIn}. */
public final class OidcTrips implements FederatedSignIn {
    private final OidcSignIn signIn;
    private final SealedTransactions transactions;
    private final InstantSource clock;

    public OidcTrips(OidcSignIn signIn, SealedTransactions transactions, InstantSource clock) {
        this.signIn = signIn;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Start start(Trip trip) {
        SignInRequest request = (trip.purpose() == Purpose.ROUND_TRIP
                        ? SignInRequest.roundTrip()
                        : SignInRequest.signIn())
                .withLoginHint(trip.loginHint())
                .withUiLocales(List.of(trip.locale()))
                .withReturnTarget(trip.returnTarget())
                .withTenant(trip.tenant());
        try {
            StartedSignIn started = signIn.start(request, clock.instant());
            return new Start.Departure(
                    started.authorizationUri(),
                    started.transaction().state(),
                    transactions.seal(started.transaction()));
        } catch (ProviderUnavailableException e) {
            return new Start.Unavailable();
        }
    }

    @Override
    public Arrival finish(Map<String, List<String>> parameters, String sealed) {
        Optional<SignInTransaction> transaction = transactions.open(sealed);
        if (transaction.isEmpty()) {
            return new Arrival.NotGenuine(SignInFault.STATE.name());
        }
        SignInAnswer answer = signIn.finish(parameters, transaction.get(), clock.instant());
        if (answer instanceof SignInAnswer.SignedIn signedIn) {
            return new Arrival.SignedIn(signedIn.identity(), signedIn.idTokenHint(), trip(transaction.get()));
        }
        SignInFault fault = ((SignInAnswer.Refused) answer).fault();
        if (fault == SignInFault.ACCESS_DENIED) {
            return new Arrival.Cancelled();
        }
        return fault == SignInFault.PROVIDER_UNAVAILABLE
                ? new Arrival.Unavailable()
                : new Arrival.NotGenuine(fault.name());
    }

    @Override
    public Optional<URI> signOut(String idTokenHint, URI back) {
        return signIn.endSession(idTokenHint, back, null, clock.instant());
    }

    @Override
    public Logout loggedOut(String logoutToken) {
        LogoutAnswer answer = signIn.loggedOut(logoutToken, clock.instant());
        if (answer instanceof LogoutAnswer.Genuine genuine) {
            return new Logout.Genuine(genuine.logout());
        }
        return answer instanceof LogoutAnswer.Refused refused
                ? new Logout.NotGenuine(refused.fault().name())
                : new Logout.Unavailable();
    }

    private static Trip trip(SignInTransaction transaction) {
        Purpose purpose = transaction.purpose() == SignInPurpose.ROUND_TRIP ? Purpose.ROUND_TRIP : Purpose.SIGN_IN;
        String target = transaction.returnTarget();
        TenantId tenant = transaction.tenant();
        return new Trip(purpose, tenant, null, Locale.ROOT, target == null ? "/" : target);
    }
}
