package dev.footbridge.testkit.provider;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.AccountKey;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.spi.Accounts;
import dev.footbridge.testkit.contract.TestIdentityProvider;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider on a free port of 127.0.0.1: discovery, rotating keys, sign-in by code with PKCE, client
 * credentials, userinfo, sign-out and SCIM accounts. Right unless told otherwise.
 *
 * <pre>{@code
 * try (FakeIdentityProvider provider = FakeIdentityProvider.start()) {
 *     provider.signsIn(provider.account("anna@acme.example", "Anna", true));
 *     provider.nextIdToken(IdTokenVariant.NONCE_INVALID);
 *     URI back = provider.signIn(whereTheProductSendsTheBrowser);
 * }
 * }</pre>
 */
public final class FakeIdentityProvider implements AutoCloseable {
    /** Schema of the attributes {@code subject} and {@code emailVerified}, which SCIM itself does not have. */
    public static final String ACCOUNT_SCHEMA = "urn:footbridge:params:scim:schemas:extension:account:2.0:User";

    // The colon and the plus show who forgets to encode a secret (RFC 6749, 2.3.1).
    private static final Client PRODUCT = new Client("hrm", "s3cr:t+/of-the-product");
    private static final Client ACCOUNT_CLIENT = new Client("hrm-accounts", "s3cr:t+/of-its-accounts");

    private final Script script = new Script();
    private final Server server = new Server(script);
    private final AccountTable accounts = new AccountTable();
    private final Grants grants = new Grants();
    private final SigningKeys keys = new SigningKeys();
    private final Metadata metadata = new Metadata(server.base());
    private final ScimEndpoint scim;
    private final AuthorizationEndpoint authorization;
    private final Browser browser = new Browser();
    private final LogoutTokens logouts;

    private FakeIdentityProvider(InstantSource clock) {
        String base = server.base();
        logouts = new LogoutTokens(base, PRODUCT, keys, clock);
        scim = new ScimEndpoint(accounts, grants, new ScimWords(base + Endpoint.USERS.path()));
        authorization = new AuthorizationEndpoint(base, PRODUCT, grants, script, accounts, clock);
        TokenEndpoint token =
                new TokenEndpoint(base, ImmutableList.of(PRODUCT, ACCOUNT_CLIENT), grants, script, keys, clock);
        PersonEndpoints person = new PersonEndpoints(grants);
        server.on(Endpoint.DISCOVERY, request -> metadata.answer())
                .on(Endpoint.KEYS, request -> Response.text(200, "application/jwk-set+json", keys.keySet()))
                .on(Endpoint.AUTHORIZATION, authorization::answer)
                .on(Endpoint.TOKEN, token::answer)
                .on(Endpoint.USERINFO, person::userinfo)
                .on(Endpoint.END_SESSION, person::signOut)
                .on(Endpoint.USERS, scim::users)
                .on(Endpoint.USER_SEARCH, scim::search)
                .start();
    }

    public static FakeIdentityProvider start() {
        return start(InstantSource.system());
    }

    /** @param clock for the times in tokens; a relying party under test takes the same */
    public static FakeIdentityProvider start(InstantSource clock) {
        return new FakeIdentityProvider(clock);
    }

    /** As the metadata and the tokens write it. */
    public String issuer() {
        return server.base();
    }

    public URI address(Endpoint endpoint) {
        return URI.create(server.base() + endpoint.path());
    }

    /** The part before {@code /Users}. */
    public URI scimBase() {
        String users = address(Endpoint.USERS).toString();
        return URI.create(users.substring(0, users.lastIndexOf('/')));
    }

    /** What people sign in to; any redirect URI is registered for it. */
    public Client product() {
        return PRODUCT;
    }

    /** What makes accounts, by client credentials. */
    public Client accountClient() {
        return ACCOUNT_CLIENT;
    }

    /** Puts an account there that the product did not make. */
    public ProviderAccount account(String userName, String name, boolean addressVerified) {
        return accounts.add(new AccountTable.Wish(null, userName, name, addressVerified, true))
                .orElseThrow(() -> new IllegalArgumentException("There is such an account already"));
    }

    /** Every account that is there, oldest first. */
    public ImmutableList<ProviderAccount> accounts() {
        return accounts.all();
    }

    /** Who sits at the browser from now on; null for whoever the {@code login_hint} names. */
    public void signsIn(@Nullable ProviderAccount person) {
        authorization.choose(person);
    }

    /** Plays the browser: goes to the authorization endpoint and tells where it is sent back to. */
    public URI signIn(URI authorizationAddress) {
        return browser.redirectFrom(authorizationAddress);
    }

    /** The same, as the parameters that the product's callback gets. */
    public Map<String, List<String>> callback(URI authorizationAddress) {
        return Browser.parametersOf(signIn(authorizationAddress));
    }

    /** The next id tokens are these; after them all are right again. */
    public void nextIdToken(IdTokenVariant... variants) {
        if (List.of(variants).contains(IdTokenVariant.KID_ABSENT_MULTIPLE_JWKS)) {
            keys.publishAnother();
        }
        script.addTokens(List.of(variants));
    }

    /** The next people who are sent back are sent back like this. */
    public void nextCallback(CallbackFault... faults) {
        script.addCallbacks(List.of(faults));
    }

    /** The next calls of an endpoint end like this; after them it answers again. */
    public void next(Endpoint endpoint, ServerFault... faults) {
        script.add(endpoint, List.of(faults));
    }

    /** What the provider posts to the product when somebody signs out there; whoever asks posts it. */
    public String logoutToken(ProviderAccount person, LogoutTokenVariant variant) {
        return logouts.of(person, variant);
    }

    /** Forgets what was to go wrong. */
    public void forgetScript() {
        script.clear();
    }

    /** Every endpoint answers 503, or all answer again. */
    public void setDown(boolean down) {
        server.setDown(down);
    }

    /** Withdraws the signing key and signs with a new one ({@code oidcc-client-test-signing-key-rotation}). */
    public void rotateKeys() {
        keys.rotate();
    }

    /** The metadata names another issuer ({@code oidcc-client-test-discovery-issuer-mismatch}). */
    public void namesIssuer(String other) {
        metadata.namesIssuer(other);
    }

    /** The access tokens of clients end before their time. */
    public void revokeClientTokens() {
        grants.revokeClientTokens();
    }

    /** Whether accounts can be searched by POST; many services only know GET. */
    public void searchByPost(boolean offered) {
        scim.searchByPost(offered);
    }

    /** How often an endpoint was called, failures included. */
    public int callsOf(Endpoint endpoint) {
        return server.callsOf(endpoint);
    }

    /** What {@code AccountsContract} looks into, with an adapter that talks to this provider. */
    public TestIdentityProvider seenThrough(Accounts adapter) {
        return new SeenThroughAdapter(this, adapter);
    }

    AccountKey key(ProviderAccount account) {
        return AccountKey.of(issuer(), account.subject());
    }

    ImmutableList<ProviderAccount> accountsOf(EmailAddress address) {
        return accounts.withUserName(address.canonical());
    }

    @Override
    public void close() {
        server.close();
    }
}
