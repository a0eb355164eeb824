package dev.footbridge.testkit.provider;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes logout tokens as the conformance suite does (OpenID Connect Back-Channel Logout 1.0, 2.4). */
record LogoutTokens(String issuer, Client client, SigningKeys keys, InstantSource clock) {
    private static final int LIFE_IN_SECONDS = 120;

    String of(ProviderAccount account, LogoutTokenVariant variant) {
        long now = clock.instant().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("aud", client.id());
        claims.put("iat", now);
        claims.put("exp", now + LIFE_IN_SECONDS);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("events", Map.of(LogoutTokenVariant.event(), Map.of()));
        claims.put("sub", account.subject());
        claims.put("sid", SessionsOfPeople.of(account));
        TokenDraft draft = new TokenDraft(claims, keys.current(), clock.instant());
        draft.type("logout+jwt");
        variant.applyTo(draft);
        return draft.serialized();
    }
}
