package dev.footbridge.example.idp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Ends a SCIM call with an error of RFC 7644 section 3.12; its detail holds nothing that the caller sent. */
final class ScimError extends RuntimeException {

    static final String SCHEMA = "urn:ietf:params:scim:api:messages:2.0:Error";

    private final HttpStatus status;
    private final @Nullable String type;

    private ScimError(HttpStatus status, @Nullable String type, String detail) {
        super(detail);
        this.status = status;
        this.type = type;
    }

    static ScimError badRequest(String type, String detail) {
        return new ScimError(HttpStatus.BAD_REQUEST, type, detail);
    }

    static ScimError taken() {
        return new ScimError(HttpStatus.CONFLICT, "uniqueness", "The userName or externalId is taken.");
    }

    static ScimError notFound() {
        return new ScimError(HttpStatus.NOT_FOUND, null, "There is no such user.");
    }

    HttpStatus status() {
        return status;
    }

    Map<String, Object> body() {
        return body(status, type, String.valueOf(getMessage()));
    }

    static Map<String, Object> body(HttpStatus status, @Nullable String type, String detail) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("schemas", List.of(SCHEMA));
        body.put("status", Integer.toString(status.value()));
        if (type != null) {
            body.put("scimType", type);
        }
        body.put("detail", detail);
        return body;
    }
}
