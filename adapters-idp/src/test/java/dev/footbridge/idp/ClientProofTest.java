package dev.footbridge.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.oauth2.sdk.auth.PrivateKeyJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import dev.footbridge.account.Issuer;
import dev.footbridge.idp.ClientProof.SignedAssertion;
import dev.footbridge.idp.oidc.OidcSettings;
import dev.footbridge.idp.oidc.OidcSignIn;
import dev.footbridge.idp.oidc.OidcTrips;
import dev.footbridge.idp.oidc.SealedTransactions;
import dev.footbridge.spi.FederatedSignIn.Arrival;
import dev.footbridge.spi.FederatedSignIn.Purpose;
import dev.footbridge.spi.FederatedSignIn.Start;
import dev.footbridge.spi.FederatedSignIn.Trip;
import dev.footbridge.testkit.memory.FixedSecrets;
import dev.footbridge.testkit.provider.Client;
import dev.footbridge.testkit.provider.FakeIdentityProvider;
import dev.footbridge.verification.SecretSeal;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product shows at the token endpoint. */
class ClientProofTest {
    private static final Issuer ISSUER = new Issuer("https://idp.example");

    @Test
    void I1_private_key_jwt_signs_in_and_a_key_of_somebody_else_does_not() {
        try (FakeIdentityProvider provider = FakeIdentityProvider.start()) {
            provider.signsIn(provider.account("anna@acme.example", "Anna", true));
            Client product = provider.product();
            assertThat(signIn(provider, new ClientProof.SecretInForm(product.secret())))
                    .isInstanceOf(Arrival.SignedIn.class);
            assertThat(signIn(provider, SignedAssertion.of(product.privateKey())))
                    .isInstanceOf(Arrival.SignedIn.class);
            assertThat(signIn(
                            provider,
                            SignedAssertion.of(provider.accountClient().privateKey())))
                    .isEqualTo(new Arrival.NotGenuine("CODE_REFUSED"));
        }
    }

    @Test
    void the_statement_is_for_the_issuer_alone_short_lived_and_never_the_same() throws Exception {
        SignedAssertion proof = SignedAssertion.of(
                new RSAKeyGenerator(2048).keyID("first").generate().toJSONString());
        PrivateKeyJWT one = (PrivateKeyJWT) proof.of(new ClientID("hrm"), ISSUER);
        PrivateKeyJWT two = (PrivateKeyJWT) proof.of(new ClientID("hrm"), ISSUER);
        var claims = one.getJWTAuthenticationClaimsSet();
        assertThat(claims.getAudience()).extracting(Object::toString).isEqualTo(List.of(ISSUER.value()));
        assertThat(claims.getIssuer().getValue()).isEqualTo("hrm");
        assertThat(claims.getSubject().getValue()).isEqualTo("hrm");
        assertThat(claims.getExpirationTime().toInstant())
                .isBefore(Clock.systemUTC().instant().plusSeconds(300));
        assertThat(claims.getJWTID())
                .isNotEqualTo(two.getJWTAuthenticationClaimsSet().getJWTID());
        assertThat(one.getClientAssertion().getHeader().getKeyID()).isEqualTo("first");
    }

    @Test
    void the_algorithm_is_that_of_the_key() throws Exception {
        JWK rsa = new RSAKeyGenerator(2048).generate();
        JWK curve = new ECKeyGenerator(Curve.P_256).generate();
        JWK named = new RSAKeyGenerator(2048).algorithm(JWSAlgorithm.PS256).generate();
        assertThat(SignedAssertion.of(rsa.toJSONString()).algorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(SignedAssertion.of(curve.toJSONString()).algorithm()).isEqualTo(JWSAlgorithm.ES256);
        assertThat(SignedAssertion.of(named.toJSONString()).algorithm()).isEqualTo(JWSAlgorithm.PS256);
        for (JWK key : List.of(rsa, curve, named)) {
            assertThat(SignedAssertion.of(key.toJSONString()).of(new ClientID("hrm"), ISSUER))
                    .isInstanceOf(PrivateKeyJWT.class);
        }
    }

    @Test
    void a_public_a_shared_and_a_short_key_are_refused_without_being_quoted() throws Exception {
        JWK rsa = new RSAKeyGenerator(2048).generate();
        JWK shared = new OctetSequenceKeyGenerator(256).generate();
        JWK small = new RSAKeyGenerator(1024, true).generate();
        for (JWK key : List.of(rsa.toPublicJWK(), shared, small)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SignedAssertion.of(key.toJSONString()))
                    .withMessageNotContaining("\"kty\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "{}", "{\"kty\":\"RSA\"}", "-----BEGIN PRIVATE KEY-----"})
    void what_is_no_key_is_refused_without_being_quoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedAssertion.of(text))
                .withMessage("The key of a client is no JSON Web Key (RFC 7517)")
                .withNoCause();
    }

    @Test
    void nothing_secret_is_shown_in_words() throws Exception {
        SignedAssertion signed =
                SignedAssertion.of(new RSAKeyGenerator(2048).generate().toJSONString());
        assertThat(new RegisteredClient("hrm", signed)).hasToString("RegisteredClient[hrm, private_key_jwt]");
        assertThat(RegisteredClient.of("hrm", "s3cret")).hasToString("RegisteredClient[hrm, client_secret_basic]");
        assertThat(new RegisteredClient("hrm", new ClientProof.SecretInForm("s3cret")))
                .hasToString("RegisteredClient[hrm, client_secret_post]");
        assertThatIllegalArgumentException().isThrownBy(() -> RegisteredClient.of("hrm", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClientProof.SecretInForm(""));
        assertThatIllegalArgumentException().isThrownBy(() -> RegisteredClient.of(" ", "s3cret"));
    }

    private static Arrival signIn(FakeIdentityProvider provider, ClientProof proof) {
        OidcSettings settings = OidcSettings.of(
                provider.issuer(),
                new RegisteredClient(provider.product().id(), proof),
                URI.create("https://hrm.example/footbridge/callback"));
        OidcTrips trips = new OidcTrips(
                new OidcSignIn(settings, new ProviderHttp(HttpLimits.standard()), new SecureRandom()),
                new SealedTransactions(new SecretSeal(FixedSecrets.keys(), new SecureRandom())),
                Clock.systemUTC());
        Start.Departure departure =
                (Start.Departure) trips.start(new Trip(Purpose.SIGN_IN, null, null, Locale.ENGLISH, "/"));
        return trips.finish(provider.callback(departure.authorization()), departure.transaction());
    }
}
