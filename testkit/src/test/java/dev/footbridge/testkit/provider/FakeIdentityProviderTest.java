package dev.footbridge.testkit.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The provider holds its clients to the protocol, so that a client that is wrong does not pass. */
class FakeIdentityProviderTest {
    private static final String REDIRECT = "https://hrm.example/callback";
    private static final String VERIFIER = "v".repeat(43);

    private final FakeIdentityProvider provider = FakeIdentityProvider.start();

    @AfterEach
    void stop() {
        provider.close();
    }

    @Test
    void a_code_with_its_verifier_buys_a_signed_token_once() throws Exception {
        provider.signsIn(provider.account("anna@acme.example", "Anna", true));
        String code = code();
        HttpResponse<String> answer = redeem(code, VERIFIER, provider.product());
        SignedJWT token = SignedJWT.parse((String) json(answer).get("id_token"));
        JWKSet keys = JWKSet.load(provider.address(Endpoint.KEYS).toURL());
        assertThat(token.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(token.getJWTClaimsSet().getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(redeem(code, VERIFIER, provider.product()).statusCode()).isEqualTo(400);
        assertThat(userinfo((String) json(answer).get("access_token"))).contains("\"name\":\"Anna\"");
    }

    @Test
    void another_verifier_or_a_wrong_secret_buys_nothing() throws Exception {
        provider.signsIn(provider.account("anna@acme.example", "Anna", true));
        assertThat(redeem(code(), "w".repeat(43), provider.product()).statusCode())
                .isEqualTo(400);
        assertThat(redeem(code(), VERIFIER, new Client(provider.product().id(), "guessed"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_sign_in_without_pkce_is_sent_nowhere() {
        URI without = URI.create(provider.address(Endpoint.AUTHORIZATION)
                + "?response_type=code&scope=openid&client_id=hrm&redirect_uri=" + encoded(REDIRECT));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> provider.signIn(without))
                .withMessageContaining("code_challenge");
    }

    @Test
    void nobody_at_the_browser_means_login_required() {
        assertThat(provider.callback(authorization())).containsEntry("error", List.of("login_required"));
    }

    @Test
    void accounts_are_shown_to_nobody_without_a_token() throws Exception {
        provider.account("anna@acme.example", "Anna", true);
        URI search = URI.create(
                provider.address(Endpoint.USERS) + "?filter=" + encoded("userName eq \"ANNA@acme.example\""));
        assertThat(get(search, "Bearer invented").statusCode()).isEqualTo(401);
        assertThat(get(search, "Bearer " + clientToken()).body()).contains("\"totalResults\":1");
    }

    @Test
    void a_user_name_is_taken_once_without_regard_to_case() throws Exception {
        provider.account("anna@acme.example", "Anna", true);
        HttpRequest create = HttpRequest.newBuilder(provider.address(Endpoint.USERS))
                .header("Authorization", "Bearer " + clientToken())
                .POST(HttpRequest.BodyPublishers.ofString("{\"userName\":\"Anna@Acme.example\"}"))
                .build();
        HttpResponse<String> answer = send(create);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("uniqueness");
    }

    @Test
    void modules_of_the_suite_are_named_once() {
        List<String> modules = Arrays.stream(IdTokenVariant.values())
                .flatMap(variant -> variant.suiteModule().stream())
                .toList();
        assertThat(modules).doesNotHaveDuplicates().allMatch(module -> module.startsWith("oidcc-client-test"));
    }

    private URI authorization() {
        String challenge = BaseEncoding.base64Url()
                .omitPadding()
                .encode(Hashing.sha256()
                        .hashString(VERIFIER, StandardCharsets.US_ASCII)
                        .asBytes());
        return URI.create(provider.address(Endpoint.AUTHORIZATION)
                + "?response_type=code&scope=openid&client_id=hrm&state=s-1&nonce=n-1&code_challenge_method=S256"
                + "&code_challenge=" + challenge + "&redirect_uri=" + encoded(REDIRECT));
    }

    private String code() {
        return provider.callback(authorization()).get("code").get(0);
    }

    private HttpResponse<String> redeem(String code, String verifier, Client client) throws Exception {
        return post(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "code_verifier",
                verifier,
                "redirect_uri",
                REDIRECT,
                "client_id",
                client.id(),
                "client_secret",
                client.secret()));
    }

    private String clientToken() throws Exception {
        Client client = provider.accountClient();
        return (String) json(post(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client.id(),
                        "client_secret",
                        client.secret())))
                .get("access_token");
    }

    private HttpResponse<String> post(Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(provider.address(Endpoint.TOKEN))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private String userinfo(String accessToken) throws Exception {
        return get(provider.address(Endpoint.USERINFO), "Bearer " + accessToken).body();
    }

    private static HttpResponse<String> get(URI address, String authorization) throws Exception {
        return send(HttpRequest.newBuilder(address)
                .header("Authorization", authorization)
                .build());
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Map<String, Object> json(HttpResponse<String> answer) throws Exception {
        return JSONObjectUtils.parse(answer.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
