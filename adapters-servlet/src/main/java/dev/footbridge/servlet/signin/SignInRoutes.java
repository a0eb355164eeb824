package dev.footbridge.servlet.signin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.SignIn.Verdict;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.spi.FederatedSignIn;
import dev.footbridge.spi.FederatedSignIn.Arrival;
import dev.footbridge.spi.FederatedSignIn.Purpose;
import dev.footbridge.spi.FederatedSignIn.Start;
import dev.footbridge.spi.FederatedSignIn.Trip;
import dev.footbridge.tenant.TenantId;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sign-in through the identity provider, the way back, and sign-out from both ends (I1, I5, P5). */
public final class SignInRoutes {
    private static final Logger log = LoggerFactory.getLogger(SignInRoutes.class);
    private static final String COOKIE = "footbridge-signin-";
    private static final int COOKIE_SECONDS = 600;
    private static final Pattern STATE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final Footbridge footbridge;
    private final FederatedSignIn provider;
    private final SignInPages pages;
    private final BackChannelLogout backChannel;

    public SignInRoutes(Footbridge footbridge, FederatedSignIn provider, SignInPages pages) {
        this.footbridge = footbridge;
        this.provider = provider;
        this.pages = pages;
        this.backChannel = new BackChannelLogout(footbridge.signIn().signOut(), provider);
    }

    public ImmutableList<Route> routes() {
        return ImmutableList.of(
                Route.get("/signin", Access.ANYBODY, request -> start(request, Purpose.SIGN_IN)),
                Route.get("/signin/trial", Access.VISITOR, request -> start(request, Purpose.ROUND_TRIP)),
                Route.get("/callback", Access.ANYBODY, this::arrive),
                Route.openPost("/backchannel-logout", backChannel::take),
                Route.post(
                        "/signout",
                        Access.VISITOR,
                        request -> WebResult.of(303, new WebResult.Body.CloseSession(request.home()))));
    }

    private WebResult start(WebRequest request, Purpose purpose) {
        TenantId tenant = request.parameter("tenant")
                .filter(SignInRoutes::isTenantName)
                .map(TenantId::new)
                .orElse(request.tenant());
        String target = request.parameter("return").flatMap(LocalPath::check).orElse(request.home());
        String hint = request.parameter("login_hint")
                .filter(text -> text.length() <= 254)
                .orElse(null);
        Start start = provider.start(new Trip(purpose, tenant, hint, request.locale(), target));
        if (start instanceof Start.Departure departure) {
            return WebResult.redirect(departure.authorization().toString())
                    .with(new WebResult.Cookie(COOKIE + departure.state(), departure.transaction(), COOKIE_SECONDS));
        }
        return pages.unavailable(request);
    }

    private WebResult arrive(WebRequest request) {
        Optional<String> state =
                request.parameter("state").filter(s -> STATE.matcher(s).matches());
        Optional<String> transaction = state.flatMap(s -> request.cookie(COOKIE + s));
        if (transaction.isEmpty()) {
            // Never begun here, or begun too long ago: there is nothing that this answer could belong to.
            return pages.startAgain(request);
        }
        WebResult result = arrived(request, provider.finish(request.parameters(), transaction.get()));
        return result.with(new WebResult.Cookie(COOKIE + state.get(), "", 0));
    }

    private WebResult arrived(WebRequest request, Arrival arrival) {
        if (arrival instanceof Arrival.SignedIn signedIn) {
            return signedIn.trip().purpose() == Purpose.ROUND_TRIP
                    ? roundTrip(request, signedIn)
                    : signIn(request, signedIn);
        }
        if (arrival instanceof Arrival.NotGenuine notGenuine) {
            log.warn("An answer of the identity provider was refused by the check {}", notGenuine.check());
            return pages.startAgain(request);
        }
        return arrival instanceof Arrival.Cancelled ? pages.cancelled(request) : pages.unavailable(request);
    }

    private WebResult signIn(WebRequest request, Arrival.SignedIn signedIn) {
        Verdict verdict = footbridge
                .signIn()
                .identityProvider(signedIn.identity(), signedIn.trip().tenant(), request.clientAddress());
        if (verdict instanceof Verdict.Allowed allowed) {
            return WebResult.of(
                    303,
                    new WebResult.Body.OpenSession(
                            allowed.user(),
                            allowed.session(),
                            signedIn.idTokenHint(),
                            signedIn.trip().returnTarget()));
        }
        if (verdict instanceof Verdict.Several several) {
            return pages.choose(request, several.tenants(), signedIn.trip().returnTarget());
        }
        Verdict.Refused refused = (Verdict.Refused) verdict;
        return pages.refused(request, refused.rule(), refused.tenant());
    }

    private WebResult roundTrip(WebRequest request, Arrival.SignedIn signedIn) {
        boolean proved = request.visitor() != null
                && footbridge
                        .signIn()
                        .proveRoundTrip(request.signedIn().user(), signedIn.identity(), request.clientAddress());
        return proved ? WebResult.redirect(request.base() + "/admin/phase?trial=ok") : pages.otherAccount(request);
    }

    private static boolean isTenantName(String text) {
        return !text.isBlank() && text.length() <= 128 && text.codePoints().noneMatch(Character::isISOControl);
    }
}
