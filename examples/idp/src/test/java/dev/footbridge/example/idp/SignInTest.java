package dev.footbridge.example.idp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;

class SignInTest {

    private static final String ANNA = "anna@acme.example";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    // RFC 7636 appendix B
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static Provider provider;
    private static String subject;

    @BeforeAll
    static void start() throws Exception {
        provider = Provider.inMemory();
        subject = provider.scim
                .create(ANNA, "acme:anna", false)
                .get(Scim.EXTENSION)
                .get("subject")
                .asString();
        provider.choosePassword(ANNA);
    }

    @AfterAll
    static void stop() {
        provider.close();
    }

    @Test
    void I1_discovery_names_the_issuer_and_promises_iss_in_answers() throws Exception {
        JsonNode metadata = Scim.json(new Browser().get(provider.at("/.well-known/openid-configuration")));
        assertThat(metadata.get("issuer").asString())
                .isEqualTo(provider.idp.issuer().toString());
        assertThat(metadata.get("authorization_response_iss_parameter_supported")
                        .asBoolean())
                .isTrue();
        assertThat(metadata.get("end_session_endpoint").asString()).endsWith("/connect/logout");
    }

    @Test
    void I1_a_sign_in_with_pkce_gives_an_id_token_with_subject_address_and_nonce() throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> page = browser.follow(browser.get(authorize(true)), provider.idp.issuer());
        assertThat(page.body()).contains("value=\"" + ANNA + "\"").contains("Glömt ditt lösenord?");
        URI back = signInAndReturn(browser);
        Map<String, String> answer =
                UriComponentsBuilder.fromUri(back).build().getQueryParams().toSingleValueMap();
        assertThat(answer).containsEntry("state", "the-state").containsKey("code");
        assertThat(URLDecoder.decode(answer.get("iss"), StandardCharsets.UTF_8))
                .isEqualTo(provider.idp.issuer().toString());

        JsonNode tokens = product().exchange(answer.get("code"), VERIFIER);
        SignedJWT idToken = SignedJWT.parse(tokens.get("id_token").asString());
        JWKSet keys = JWKSet.parse(browser.get(provider.at("/oauth2/jwks")).body());
        assertThat(idToken.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(idToken.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        Map<String, Object> claims = idToken.getJWTClaimsSet().getClaims();
        assertThat(claims)
                .containsEntry("sub", subject)
                .containsEntry("email", ANNA)
                .containsEntry("email_verified", true)
                .containsEntry("name", "Anna Lind")
                .containsEntry("nonce", "the-nonce")
                .containsEntry("amr", List.of("pwd"))
                .containsEntry("acr", "urn:footbridge:acr:password");
        assertThat(idToken.getJWTClaimsSet().getDateClaim("auth_time")).isNotNull();

        JsonNode person = product().userInfo(tokens.get("access_token").asString());
        assertThat(person.get("sub").asString()).isEqualTo(subject);
        assertThat(person.get("email").asString()).isEqualTo(ANNA);
    }

    @Test
    void I1_without_pkce_there_is_no_code_but_an_error_with_iss() throws Exception {
        Browser browser = new Browser();
        provider.signIn(browser, ANNA, Provider.PASSWORD);
        URI back = Browser.location(browser.get(authorize(false)));
        assertThat(back.getQuery())
                .contains("error=invalid_request", "state=the-state", "iss=" + provider.idp.issuer())
                .doesNotContain("code=");
    }

    @Test
    void an_unknown_way_back_is_never_followed() throws Exception {
        URI bad = URI.create(authorize(true).toString().replace("callback", "elsewhere"));
        HttpResponse<String> answer = new Browser().get(bad);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_the_same() throws Exception {
        Browser one = new Browser();
        HttpResponse<String> wrong = one.follow(provider.signIn(one, ANNA, "fel lösenord"), provider.idp.issuer());
        Browser two = new Browser();
        HttpResponse<String> unknown =
                two.follow(provider.signIn(two, "nobody@acme.example", "fel lösenord"), provider.idp.issuer());
        assertThat(wrong.body()).contains("E-postadressen eller lösenordet stämmer inte.");
        assertThat(anonymised(wrong)).isEqualTo(anonymised(unknown));
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode());
    }

    @Test
    void I5_signed_in_once_the_next_product_opens_without_a_prompt_until_logout() throws Exception {
        Browser browser = new Browser();
        browser.get(authorize(true));
        String code = code(signInAndReturn(browser));
        assertThat(Browser.location(browser.get(authorize(true))).getPath()).isEqualTo(Provider.CALLBACK.getPath());

        String idToken = product().exchange(code, VERIFIER).get("id_token").asString();
        HttpResponse<String> bye = browser.get(UriComponentsBuilder.fromUri(provider.at("/connect/logout"))
                .queryParam("id_token_hint", idToken)
                .queryParam("post_logout_redirect_uri", Provider.AFTER_LOGOUT)
                .build()
                .toUri());
        assertThat(Browser.location(bye)).isEqualTo(Provider.AFTER_LOGOUT);
        assertThat(Browser.location(browser.get(authorize(true))).getPath()).isEqualTo("/login");
    }

    @Test
    void I5_signing_out_here_is_said_to_the_product_and_names_the_session() throws Exception {
        Browser browser = new Browser();
        browser.get(authorize(true));
        SignedJWT idToken = SignedJWT.parse(product()
                .exchange(code(signInAndReturn(browser)), VERIFIER)
                .get("id_token")
                .asString());
        String session = idToken.getJWTClaimsSet().getStringClaim("sid");
        assertThat(session).isNotBlank();
        browser.submit(provider.at("/account"), provider.at("/logout"), Map.of());
        await().until(() -> !provider.backChannel.tokens.isEmpty()
                && session.equals(newest().getJWTClaimsSet().getStringClaim("sid")));
        SignedJWT said = newest();
        JWKSet keys = JWKSet.parse(browser.get(provider.at("/oauth2/jwks")).body());
        assertThat(said.verify(new RSASSAVerifier(
                        keys.getKeyByKeyId(said.getHeader().getKeyID()).toRSAKey())))
                .isTrue();
        assertThat(said.getHeader().getType().getType()).isEqualTo("logout+jwt");
        assertThat(said.getJWTClaimsSet().getClaims())
                .containsEntry("sub", subject)
                .containsEntry("aud", List.of("hrm"))
                .containsEntry("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .containsKeys("jti", "iat", "exp")
                .doesNotContainKey("nonce");
    }

    private static SignedJWT newest() throws ParseException {
        List<String> tokens = provider.backChannel.tokens;
        return SignedJWT.parse(tokens.get(tokens.size() - 1));
    }

    @Test
    void I4_prompt_login_and_max_age_ask_again_and_then_let_through() throws Exception {
        for (String wish : List.of("&prompt=login", "&max_age=0")) {
            Browser browser = new Browser();
            provider.signIn(browser, ANNA, Provider.PASSWORD);
            URI request = URI.create(authorize(true) + wish);
            assertThat(Browser.location(browser.get(request)).getPath()).isEqualTo("/login");
            assertThat(code(signInAndReturn(browser))).isNotNull();
        }
    }

    @Test
    void pages_allow_no_script_and_no_frame() throws Exception {
        HttpResponse<String> page = new Browser().get(provider.at("/login"));
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "frame-ancestors 'none'", "form-action 'self' http://localhost:1")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<script", "style=", "onclick");
        assertThat(new Browser().get(provider.at("/idp.css")).statusCode()).isEqualTo(200);
    }

    private static URI signInAndReturn(Browser browser) throws Exception {
        HttpResponse<String> answer = provider.signIn(browser, ANNA, Provider.PASSWORD);
        return Browser.location(browser.follow(answer, provider.idp.issuer()));
    }

    private static Product product() {
        return new Product(provider.idp.issuer());
    }

    private static String code(URI back) {
        return UriComponentsBuilder.fromUri(back).build().getQueryParams().getFirst("code");
    }

    private static URI authorize(boolean pkce) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", "hrm");
        query.put("redirect_uri", Provider.CALLBACK.toString());
        query.put("scope", "openid profile email");
        query.put("state", "the-state");
        query.put("nonce", "the-nonce");
        query.put("login_hint", ANNA);
        if (pkce) {
            query.put("code_challenge", CHALLENGE);
            query.put("code_challenge_method", "S256");
        }
        return provider.at("/oauth2/authorize?" + Browser.form(query));
    }

    /** Without the typed address and the form token, which differ for reasons of their own. */
    private static String anonymised(HttpResponse<String> page) {
        return page.body().replaceAll("value=\"[^\"]*\"", "").replaceAll("login_hint=[^\"]*", "");
    }
}
