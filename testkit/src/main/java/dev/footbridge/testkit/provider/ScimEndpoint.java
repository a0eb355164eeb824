package dev.footbridge.testkit.provider;

import com.google.common.collect.ImmutableList;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds and makes accounts (RFC 7644, 3.3, 3.4.2 and 3.4.3), for clients with an access token. */
final class ScimEndpoint {
    private static final Pattern FILTER = Pattern.compile("(externalId|userName) eq \"((?:[^\"\\\\]|\\\\.)*)\"");

    private final AccountTable accounts;
    private final Grants grants;
    private final ScimWords words;
    private volatile boolean searchesByPost = true;

    ScimEndpoint(AccountTable accounts, Grants grants, ScimWords words) {
        this.accounts = accounts;
        this.grants = grants;
        this.words = words;
    }

    void searchByPost(boolean offered) {
        searchesByPost = offered;
    }

    Response users(Request request) {
        if (!grants.isOfClient(request)) {
            return unauthorized();
        }
        return switch (request.method()) {
            case "GET" -> found(request.parameters().get("filter"));
            case "POST" -> json(request).map(this::created).orElseGet(() -> Response.scimError(400, "invalidSyntax"));
            default -> Response.scimError(405, "notSupported");
        };
    }

    Response search(Request request) {
        if (!grants.isOfClient(request)) {
            return unauthorized();
        }
        if (!searchesByPost || !request.is("POST")) {
            return Response.scimError(searchesByPost ? 405 : 404, "notSupported");
        }
        return found(json(request).map(body -> ScimWords.text(body, "filter")).orElse(null));
    }

    private Response found(@Nullable String filter) {
        Matcher parts = FILTER.matcher(filter == null ? "" : filter);
        if (!parts.matches()) {
            return Response.scimError(400, "invalidFilter");
        }
        String value = parts.group(2).replaceAll("\\\\(.)", "$1");
        ImmutableList<ProviderAccount> found =
                parts.group(1).equals("userName") ? accounts.withUserName(value) : accounts.withExternalId(value);
        List<Map<String, Object>> resources = found.stream().map(words::of).toList();
        return Response.scim(
                200,
                Map.of(
                        "schemas",
                        List.of("urn:ietf:params:scim:api:messages:2.0:ListResponse"),
                        "totalResults",
                        resources.size(),
                        "Resources",
                        resources));
    }

    private Response created(Map<String, Object> body) {
        AccountTable.Wish wish = words.read(body);
        if (wish.userName().isBlank()) {
            return Response.scimError(400, "invalidValue");
        }
        return accounts.add(wish)
                .map(account -> Response.scim(201, words.of(account)).with("Location", words.locationOf(account)))
                .orElseGet(() -> Response.scimError(409, "uniqueness"));
    }

    private static Optional<Map<String, Object>> json(Request request) {
        try {
            return Optional.of(JSONObjectUtils.parse(request.body()));
        } catch (ParseException e) {
            return Optional.empty();
        }
    }

    private static Response unauthorized() {
        return Response.scimError(401, "unauthorized").with("WWW-Authenticate", "Bearer");
    }
}
