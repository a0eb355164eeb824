package dev.footbridge.servlet.api;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.footbridge.audit.Actor;
import dev.footbridge.audit.EventKind;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.spi.AuditLog;
import dev.footbridge.tenant.UserId;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The query of the audit entries. A value that means nothing is refused, never taken for "all". */
final class AuditQuery {
    private static final int USUAL = 50;
    private static final int MOST = 200;

    private AuditQuery() {}

    static AuditLog.Query of(WebRequest request) {
        Optional<String> user = request.parameter("user");
        Optional<UserId> whom = user.flatMap(UserId::read);
        Fields.check(user.isPresent() == whom.isPresent(), "user");
        return new AuditLog.Query(
                whom.orElse(null),
                request.parameter("event")
                        .map(event -> ImmutableSet.of(Fields.oneOf("event", EventKind.class, event)))
                        .orElse(ImmutableSet.of()),
                request.parameter("role")
                        .map(role -> Fields.oneOf("role", Actor.Role.class, role))
                        .orElse(null),
                request.parameter("from").map(text -> time("from", text)).orElse(null),
                request.parameter("to").map(text -> time("to", text)).orElse(null),
                request.parameter("limit").map(AuditQuery::limit).orElse(USUAL),
                request.parameter("after").map(AuditQuery::entry).orElse(null));
    }

    private static Instant time(String name, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, name);
        }
    }

    private static int limit(String text) {
        Integer number = Ints.tryParse(text);
        Fields.check(number != null && number >= 1 && number <= MOST, "limit");
        return Objects.requireNonNull(number);
    }

    private static UUID entry(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, "after");
        }
    }
}
