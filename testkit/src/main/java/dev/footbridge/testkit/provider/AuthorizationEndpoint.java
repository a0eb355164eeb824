package dev.footbridge.testkit.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Signs the chosen person in without asking and sends the browser back (OpenID Connect Core 1.0, 3.1.2). A request that
 * breaks a rule is answered with a page, never with a redirect.
 */
final class AuthorizationEndpoint {
    private static final int LENGTH_OF_S256 = 43;

    private final String issuer;
    private final Client client;
    private final Grants grants;
    private final Script script;
    private final AccountTable accounts;
    private final InstantSource clock;
    private volatile @Nullable ProviderAccount chosen;

    AuthorizationEndpoint(
            String issuer, Client client, Grants grants, Script script, AccountTable accounts, InstantSource clock) {
        this.issuer = issuer;
        this.client = client;
        this.grants = grants;
        this.script = script;
        this.accounts = accounts;
        this.clock = clock;
    }

    void choose(@Nullable ProviderAccount person) {
        chosen = person;
    }

    Response answer(Request request) {
        Map<String, String> asked = request.parameters();
        Optional<String> broken = brokenRule(asked);
        if (broken.isPresent()) {
            return Response.text(400, "text/plain", broken.get());
        }
        String redirectUri = asked.getOrDefault("redirect_uri", "");
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("state", asked.getOrDefault("state", ""));
        parameters.put("iss", issuer);
        Optional<ProviderAccount> person = person(asked);
        if (person.isEmpty()) {
            parameters.put("error", "login_required");
        } else {
            parameters.put(
                    "code",
                    grants.code(new Grants.CodeGrant(
                            client.id(),
                            redirectUri,
                            asked.getOrDefault("code_challenge", ""),
                            asked.get("nonce"),
                            person.get(),
                            clock.instant())));
        }
        return Response.redirect(back(redirectUri, parameters));
    }

    /** Whoever was chosen, or else the account of the hint. */
    private Optional<ProviderAccount> person(Map<String, String> asked) {
        ProviderAccount always = chosen;
        return always != null
                ? Optional.of(always)
                : accounts.withUserName(asked.getOrDefault("login_hint", "")).stream()
                        .findFirst();
    }

    private Optional<String> brokenRule(Map<String, String> asked) {
        if (!client.id().equals(asked.get("client_id"))) {
            return Optional.of("client_id is not that of the product");
        }
        if (!asked.containsKey("redirect_uri")) {
            return Optional.of("redirect_uri is missing");
        }
        if (!"code".equals(asked.get("response_type"))) {
            return Optional.of("response_type is not code");
        }
        if (!(" " + asked.getOrDefault("scope", "") + " ").contains(" openid ")) {
            return Optional.of("scope has no openid");
        }
        boolean s256 = "S256".equals(asked.get("code_challenge_method"))
                && asked.getOrDefault("code_challenge", "").length() == LENGTH_OF_S256;
        return s256 ? Optional.empty() : Optional.of("code_challenge is missing or not of S256");
    }

    private String back(String redirectUri, Map<String, String> parameters) {
        Optional<CallbackFault> fault = script.callback();
        fault.ifPresent(f -> f.applyTo(parameters));
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return redirectUri
                + (redirectUri.contains("?") ? "&" : "?")
                + fault.map(f -> f.applyTo(query)).orElse(query);
    }
}
