package dev.footbridge.servlet.api;

import dev.footbridge.servlet.api.MalformedRequest.Fault;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Stands before every call: who may, then whether the request is one that the call takes. */
final class Entrance {
    private static final int LARGEST_BODY = 64 * 1024;
    private static final String PREFIX = "/api/v1";

    private final Problems problems;

    Entrance(Problems problems) {
        this.problems = problems;
    }

    Route route(Call call) {
        boolean csrf = !call.method().equals("GET") && call.access() != Access.ANYBODY;
        return new Route(call.method(), PREFIX + call.path(), call.access(), csrf, request -> enter(call, request));
    }

    private WebResult enter(Call call, WebRequest request) {
        // Whoever serves the routes asks this too; nothing here depends on it.
        if (!call.access().opensTo(request.visitor())) {
            return request.visitor() == null ? problems.unauthorized(request) : problems.forbidden(request);
        }
        if (!call.fields().isEmpty() && !saysJson(request)) {
            return problems.unsupportedMediaType(request);
        }
        try {
            refuseOtherParameters(call, request);
            return call.answering().answer(request, fields(call, request));
        } catch (MalformedRequest e) {
            return problems.malformed(request, e);
        }
    }

    /** A form or plain text could be sent by a foreign page without asking first; JSON cannot. */
    private static boolean saysJson(WebRequest request) {
        Optional<String> type = request.header("content-type");
        if (type.isEmpty()) {
            return request.body().isEmpty();
        }
        String plain = type.get().toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
        return plain.equals("application/json") || plain.equals("application/json;charset=utf-8");
    }

    private static void refuseOtherParameters(Call call, WebRequest request) {
        boolean known = call.parameters().containsAll(request.parameters().keySet());
        if (!known || request.parameters().values().stream().anyMatch(Entrance::isRepeated)) {
            Fault fault = call.parameters().isEmpty() ? Fault.NO_PARAMETERS : Fault.PARAMETER;
            throw new MalformedRequest(fault, String.join(", ", call.parameters()));
        }
    }

    private static boolean isRepeated(List<String> values) {
        return values.size() != 1;
    }

    private static Fields fields(Call call, WebRequest request) {
        String body = request.body();
        if (body.length() > LARGEST_BODY || body.getBytes(StandardCharsets.UTF_8).length > LARGEST_BODY) {
            throw new MalformedRequest(Fault.TOO_LARGE);
        }
        if (call.fields().isEmpty()) {
            if (!body.isEmpty()) {
                throw new MalformedRequest(Fault.UNEXPECTED_BODY);
            }
            return Fields.none();
        }
        return body.isEmpty() && call.bodyOptional() ? Fields.none() : Fields.read(body, call.fields());
    }
}
