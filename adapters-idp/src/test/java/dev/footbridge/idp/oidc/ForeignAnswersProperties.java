package dev.footbridge.idp.oidc;

import static dev.footbridge.idp.FakeServer.json;
import static dev.footbridge.idp.oidc.FakeProvider.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import dev.footbridge.idp.ProviderUnavailableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the provider says, there is an answer and no unexpected exception. */
class ForeignAnswersProperties {
    private static final FakeProvider PROVIDER = new FakeProvider();

    @AfterContainer
    static void stop() {
        PROVIDER.close();
    }

    /** Any JSON value, mostly small. */
    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(300).map(text -> (Object) text),
                Arbitraries.longs().map(number -> (Object) number),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.of(true, false).map(flag -> (Object) flag),
                Arbitraries.of("", " ", "hrm", "JWT", "none").map(text -> (Object) text),
                Arbitraries.just(Arrays.asList((Object) null)),
                Arbitraries.just(List.of()),
                Arbitraries.just(Map.of("a", List.of(1))));
        return leaf.list().ofMaxSize(3).flatMap(list -> Arbitraries.oneOf(leaf, Arbitraries.just((Object) list)));
    }

    private SignInAnswer signIn(OidcSignIn relyingParty) throws Exception {
        return PROVIDER.signIn(relyingParty, NOW);
    }

    @Property(tries = 150)
    void any_value_of_any_claim(@ForAll("values") Object value, @ForAll("claims") String claim) throws Exception {
        PROVIDER.maker = IdTokenMaker.signedWith(FakeProvider.FIRST);
        SignInAnswer answer =
                PROVIDER.signIn(PROVIDER.relyingParty(), SignInRequest.signIn(), maker -> maker.claim(claim, value));
        assertThat(answer).isNotNull();
        if (answer instanceof SignInAnswer.SignedIn signedIn) {
            assertThat(signedIn.identity().account().issuer().value()).isEqualTo(PROVIDER.base());
        }
    }

    @Provide
    Arbitrary<String> claims() {
        return Arbitraries.of(
                "iss",
                "sub",
                "aud",
                "azp",
                "exp",
                "iat",
                "nbf",
                "nonce",
                "at_hash",
                "amr",
                "acr",
                "auth_time",
                "sid",
                "events");
    }

    @Property(tries = 150)
    void any_value_in_the_token_answer(@ForAll("values") Object value, @ForAll("members") String member)
            throws Exception {
        Map<String, Object> body = new LinkedHashMap<>(
                Map.of("access_token", "a", "token_type", "Bearer", "expires_in", 300, "id_token", "a.b.c"));
        body.put(member, value);
        PROVIDER.next(FakeProvider.TOKEN, json(JSONObjectUtils.toJSONString(body)));
        assertThat(signIn(PROVIDER.relyingParty())).isInstanceOf(SignInAnswer.Refused.class);
    }

    @Provide
    Arbitrary<String> members() {
        return Arbitraries.of("access_token", "token_type", "expires_in", "id_token", "refresh_token", "scope");
    }

    /** Cuts and garbles a good text. */
    private static String garbled(String good, int from, int length, String instead) {
        int start = from % (good.length() + 1);
        int end = Math.min(good.length(), start + length);
        return good.substring(0, start) + instead + good.substring(end);
    }

    @Property(tries = 300)
    void any_garbled_discovery_document(
            @ForAll @IntRange(max = 2000) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll("snippets") String instead) {
        PROVIDER.next(
                FakeProvider.DISCOVERY,
                json(garbled(JSONObjectUtils.toJSONString(PROVIDER.metadata), from, length, instead)));
        try {
            StartedSignIn started = PROVIDER.relyingParty().start(SignInRequest.signIn(), NOW);
            assertThat(started.transaction().issuer().value()).isEqualTo(PROVIDER.base());
        } catch (ProviderUnavailableException expected) {
            assertThat(expected.detail()).isNotBlank();
        }
    }

    @Property(tries = 150)
    void any_garbled_key_set(
            @ForAll @IntRange(max = 600) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll("snippets") String instead)
            throws Exception {
        PROVIDER.maker = IdTokenMaker.signedWith(FakeProvider.FIRST);
        String good = new JWKSet(new ArrayList<>(PROVIDER.published)).toString();
        PROVIDER.next(FakeProvider.KEYS, json(garbled(good, from, length, instead)));
        assertThat(signIn(PROVIDER.relyingParty())).isNotNull();
        PROVIDER.forgetScript();
    }

    /** Texts for which the parser has an unchecked fault of its own. */
    @Example
    void nothing_where_a_document_belongs() throws Exception {
        PROVIDER.maker = IdTokenMaker.signedWith(FakeProvider.FIRST);
        PROVIDER.next(FakeProvider.KEYS, json("null"));
        assertThat(signIn(PROVIDER.relyingParty())).isInstanceOf(SignInAnswer.Refused.class);
        PROVIDER.forgetScript();
        for (String body : List.of("null", "{\"issuer\":\"\"}", "[]", "")) {
            PROVIDER.next(FakeProvider.DISCOVERY, json(body));
            assertThatExceptionOfType(ProviderUnavailableException.class)
                    .isThrownBy(() -> PROVIDER.relyingParty().start(SignInRequest.signIn(), NOW));
        }
    }

    @Provide
    Arbitrary<String> snippets() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "null", "\"", "{", "}", "[]", ":", ",", "\\u0000", "http://", "-1", "1e999"),
                Arbitraries.strings().ofMaxLength(10));
    }
}
