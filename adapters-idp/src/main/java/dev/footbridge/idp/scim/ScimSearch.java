package dev.footbridge.idp.scim;

import com.google.common.collect.ImmutableList;
import dev.footbridge.account.ExternalId;
import dev.footbridge.address.EmailAddress;
import dev.footbridge.idp.ProviderAnswer;
import dev.footbridge.idp.ProviderUnavailableException;
import dev.footbridge.idp.account.AccountEndpoint;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks accounts up by POST, so that no address stands in a URI and its logs (RFC 7644, 3.4.3 and 7.5.2); by GET only where
 * the service does not know that way.
 */
final class ScimSearch {
    private static final String REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";
    private static final Set<Integer> NOT_KNOWN = Set.of(404, 405, 501);
    /** More than one is already too many. */
    private static final int COUNT = 2;

    private final ScimSettings settings;
    private final AccountEndpoint endpoint;

    ScimSearch(ScimSettings settings, AccountEndpoint endpoint) {
        this.settings = settings;
        this.endpoint = endpoint;
    }

    /** None, one, or several: then the size is 2 or more. */
    ImmutableList<ScimAccount> byExternalId(ExternalId id) throws ProviderUnavailableException {
        return found("externalId eq \"" + id + "\"", account -> account.hasExternalId(id));
    }

    ImmutableList<ScimAccount> byUserName(EmailAddress address) throws ProviderUnavailableException {
        String quoted = address.canonical().replace("\\", "\\\\").replace("\"", "\\\"");
        return found("userName eq \"" + quoted + "\"", account -> account.hasUserName(address));
    }

    private ImmutableList<ScimAccount> found(String filter, Predicate<ScimAccount> asked)
            throws ProviderUnavailableException {
        ProviderAnswer answer = endpoint.post(
                "/Users/.search",
                Map.of("schemas", List.of(REQUEST), "filter", filter, "startIndex", 1, "count", COUNT));
        if (NOT_KNOWN.contains(answer.status())) {
            answer = endpoint.get("/Users?filter="
                    + URLEncoder.encode(filter, StandardCharsets.UTF_8).replace("+", "%20")
                    + "&startIndex=1&count=" + COUNT);
        }
        if (answer.status() != 200) {
            throw new ProviderUnavailableException("the search answered " + answer.status());
        }
        return read(new ScimObject(answer.json()), asked);
    }

    private ImmutableList<ScimAccount> read(ScimObject list, Predicate<ScimAccount> asked)
            throws ProviderUnavailableException {
        if (!(list.value("totalResults") instanceof Number total)) {
            throw new ProviderUnavailableException("the search answered without totalResults");
        }
        ImmutableList<ScimAccount> accounts = list.objects("Resources").stream()
                .map(resource -> new ScimAccount(resource, settings))
                .collect(ImmutableList.toImmutableList());
        if (!accounts.stream().allMatch(asked)) {
            // A service that ignores filters would otherwise hand us anybody.
            throw new ProviderUnavailableException("the search answered with an account that was not asked for");
        }
        if (accounts.size() < Math.min(total.longValue(), COUNT)) {
            throw new ProviderUnavailableException("the search counts accounts that it does not show");
        }
        return accounts;
    }
}
