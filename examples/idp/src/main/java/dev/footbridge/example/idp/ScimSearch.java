package dev.footbridge.example.idp;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** SCIM queries (RFC 7644 section 3.4.2), also by POST so that addresses stay out of URLs (section 7.5.2). */
@RestController
class ScimSearch {

    private static final String REQUEST = "urn:ietf:params:scim:api:messages:2.0:SearchRequest";

    private final Accounts accounts;
    private final IdpSettings settings;

    ScimSearch(Accounts accounts, IdpSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @GetMapping(path = ScimUsers.PATH, produces = ScimUser.TYPE)
    Map<String, Object> query(@RequestParam(name = "filter", required = false) @Nullable String filter) {
        return ScimUser.list(ScimFilter.parse(filter).find(accounts).stream()
                .map(account -> ScimUser.json(account, ScimUsers.location(account, settings)))
                .toList());
    }

    @PostMapping(path = ScimUsers.PATH + "/.search", produces = ScimUser.TYPE)
    Map<String, Object> search(@RequestBody JsonNode body) {
        JsonNode schemas = ScimValue.attribute(body, "schemas").orElseGet(MissingNode::getInstance);
        if (schemas.valueStream().noneMatch(schema -> REQUEST.equals(schema.stringValue(null)))) {
            throw ScimError.badRequest("invalidSyntax", "schemas must name " + REQUEST);
        }
        return query(ScimValue.text(body, "filter").orElse(null));
    }
}
