package dev.footbridge.example.idp;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** SCIM calls on one user (RFC 7644 sections 3.3 to 3.6), and a reset of credentials that SCIM does not know. */
@RestController
@RequestMapping(ScimUsers.PATH)
class ScimUsers {

    static final String PATH = "/scim/v2/Users";

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordPost post;
    private final TransactionTemplate transaction;
    private final IdpSettings settings;

    ScimUsers(
            Accounts accounts,
            Passwords passwords,
            PasswordPost post,
            TransactionTemplate transaction,
            IdpSettings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.post = post;
        this.transaction = transaction;
        this.settings = settings;
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> create(@RequestBody JsonNode body) {
        Account account = accounts.insert(ScimCreation.read(body));
        return answer(ResponseEntity.created(location(account, settings)), account);
    }

    @GetMapping("/{id}")
    ResponseEntity<Map<String, Object>> get(@PathVariable("id") String id) {
        return answer(ResponseEntity.ok(), find(id));
    }

    @PatchMapping("/{id}")
    ResponseEntity<Map<String, Object>> patch(@PathVariable("id") String id, @RequestBody JsonNode body) {
        Account account = find(id);
        transaction.executeWithoutResult(status -> new ScimPatch(accounts, account.id()).apply(body));
        return answer(ResponseEntity.ok(), find(id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable("id") String id) {
        Account account = find(id);
        accounts.revokeTokens(account.subject());
        if (!accounts.delete(account.id())) {
            throw ScimError.notFound();
        }
    }

    /** Nobody who knew the password gets in any more: only who reads the account's mail can choose a new one. */
    @PostMapping("/{id}/reset")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void reset(@PathVariable("id") String id) {
        Account account = find(id);
        passwords.remove(account);
        post.sendTo(account, Occasion.RESET);
    }

    static URI location(Account account, IdpSettings settings) {
        return URI.create(settings.effectiveIssuer() + PATH + "/" + account.id());
    }

    private ResponseEntity<Map<String, Object>> answer(ResponseEntity.BodyBuilder answer, Account account) {
        return answer.contentType(MediaType.parseMediaType(ScimUser.TYPE))
                .eTag(ScimUser.etag(account))
                .body(ScimUser.json(account, location(account, settings)));
    }

    private Account find(String id) {
        try {
            return accounts.byId(UUID.fromString(id)).orElseThrow(ScimError::notFound);
        } catch (IllegalArgumentException notOurs) {
            throw ScimError.notFound();
        }
    }
}
