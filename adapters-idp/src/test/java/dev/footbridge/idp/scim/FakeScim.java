package dev.footbridge.idp.scim;

import com.nimbusds.jose.util.JSONObjectUtils;
import dev.footbridge.idp.FakeServer;
import dev.footbridge.idp.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A SCIM service with a token endpoint in this process. Keeps user names unique without regard to case. */
final class FakeScim extends FakeServer {
    static final String USERS = "/scim/v2/Users";
    static final String SEARCH = "/scim/v2/Users/.search";
    static final String TOKEN = "/token";

    private static final Pattern FILTER = Pattern.compile("(externalId|userName) eq \"(.*)\"");

    final List<Map<String, Object>> accounts = new CopyOnWriteArrayList<>();
    final AtomicInteger tokensGiven = new AtomicInteger();
    long tokenLife = 300;
    volatile String validToken = "";

    FakeScim() {
        usually(TOKEN, (exchange, call) -> {
            validToken = "token-" + tokensGiven.incrementAndGet();
            json(JSONObjectUtils.toJSONString(
                            Map.of("access_token", validToken, "token_type", "Bearer", "expires_in", tokenLife)))
                    .to(exchange, call);
        });
        usually(SEARCH, guarded(call -> {
            Map<String, Object> request = JsonText.object(call.body()).orElseThrow();
            return found((String) request.get("filter"));
        }));
        usually(
                USERS,
                guarded(call -> call.method().equals("GET")
                        ? found(Call.pairs(call.query()).get("filter"))
                        : created(call)));
    }

    private interface Work {
        Reply of(Call call);
    }

    private Reply guarded(Work work) {
        return (exchange, call) -> {
            Reply reply = call.header("Authorization").equals("Bearer " + validToken)
                    ? work.of(call)
                    : answer(401, "application/scim+json", "{}");
            reply.to(exchange, call);
        };
    }

    static Reply scim(int status, Map<String, Object> body) {
        return answer(status, "application/scim+json", JSONObjectUtils.toJSONString(body));
    }

    static Reply list(List<Map<String, Object>> resources) {
        return scim(200, Map.of("totalResults", resources.size(), "Resources", resources));
    }

    private Reply found(String filter) {
        Matcher parts = FILTER.matcher(filter);
        if (!parts.matches()) {
            return scim(400, Map.of("scimType", "invalidFilter"));
        }
        String value = parts.group(2);
        return list(accounts.stream()
                .filter(account -> parts.group(1).equals("userName")
                        ? value.equalsIgnoreCase((String) account.get("userName"))
                        : value.equals(account.get("externalId")))
                .toList());
    }

    private synchronized Reply created(Call call) {
        Map<String, Object> account =
                new LinkedHashMap<>(JsonText.object(call.body()).orElseThrow());
        String name = ((String) account.get("userName")).toLowerCase(Locale.ROOT);
        boolean taken = accounts.stream()
                .anyMatch(other -> ((String) other.get("userName"))
                        .toLowerCase(Locale.ROOT)
                        .equals(name));
        if (taken) {
            return scim(409, Map.of("status", "409", "scimType", "uniqueness"));
        }
        return scim(201, keep(account, "sub-" + UUID.randomUUID()));
    }

    private Map<String, Object> keep(Map<String, Object> account, String subject) {
        Map<String, Object> extension = new LinkedHashMap<>();
        if (account.get(ScimSettings.ACCOUNT_SCHEMA) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> extension.put((String) key, value));
        }
        extension.put("subject", subject);
        account.put(ScimSettings.ACCOUNT_SCHEMA, extension);
        account.put("id", UUID.randomUUID().toString());
        accounts.add(account);
        return account;
    }

    /** An account that was there before us. */
    Map<String, Object> someoneMade(String userName, boolean verified) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("userName", userName);
        account.put("active", true);
        account.put("emails", new ArrayList<>(List.of(Map.of("value", userName, "primary", true))));
        account.put(ScimSettings.ACCOUNT_SCHEMA, Map.of("emailVerified", verified));
        return keep(account, "sub-of-" + userName);
    }
}
