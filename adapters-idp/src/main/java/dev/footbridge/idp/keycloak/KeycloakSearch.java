package dev.footbridge.idp.keycloak;

import com.google.common.collect.ImmutableList;
import com.nimbusds.jose.util.JSONArrayUtils;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.ProviderAnswer;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.account.AccountEndpoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Looks users up. The admin API knows no other way than a query, so addresses stand in Keycloak's own access log. */
final class KeycloakSearch {
    private static final String USERS = "/users?exact=true&briefRepresentation=false&max=2&";

    private final KeycloakSettings settings;
    private final AccountEndpoint endpoint;

    KeycloakSearch(KeycloakSettings settings, AccountEndpoint endpoint) {
        this.settings = settings;
        this.endpoint = endpoint;
    }

    /** None, one, or several: then the size is 2. */
    ImmutableList<KeycloakAccount> byExternalId(ExternalId id) throws ProviderUnavailableException {
        return found("q=" + encoded(settings.externalIdAttribute() + ":" + id), account -> account.hasExternalId(id));
    }

    /** By the address, and by the user name: a realm may have taken the address for one. */
    ImmutableList<KeycloakAccount> byAddress(EmailAddress address) throws ProviderUnavailableException {
        ImmutableList<KeycloakAccount> found =
                found("email=" + encoded(address.canonical()), account -> account.hasAddress(address));
        return found.isEmpty() ? found("username=" + encoded(address.canonical()), account -> true) : found;
    }

    private ImmutableList<KeycloakAccount> found(String query, Predicate<KeycloakAccount> asked)
            throws ProviderUnavailableException {
        ProviderAnswer answer = endpoint.get(USERS + query);
        if (answer.status() != 200 || !answer.isJson()) {
            throw new ProviderUnavailableException("the search answered " + answer.status() + " or no JSON");
        }
        ImmutableList<KeycloakAccount> accounts = read(answer.body());
        if (!accounts.stream().allMatch(asked)) {
            // A query that is passed over would otherwise hand us anybody.
            throw new ProviderUnavailableException("the search answered with an account that was not asked for");
        }
        return accounts;
    }

    private ImmutableList<KeycloakAccount> read(String body) throws ProviderUnavailableException {
        try {
            ImmutableList.Builder<KeycloakAccount> accounts = ImmutableList.builder();
            List<Object> list = JSONArrayUtils.parse(body);
            for (Object one : list) {
                accounts.add(new KeycloakAccount(object(one), settings));
            }
            return accounts.build();
        } catch (ParseException | RuntimeException e) {
            // The parser has unchecked faults for some foreign texts.
            throw new ProviderUnavailableException("the search answered with something else than users");
        }
    }

    /** Names of JSON objects are texts. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object one) {
        if (!(one instanceof Map<?, ?>)) {
            throw new IllegalArgumentException("A user is an object");
        }
        return (Map<String, Object>) one;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
