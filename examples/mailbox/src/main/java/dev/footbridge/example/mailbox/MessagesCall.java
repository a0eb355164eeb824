package dev.footbridge.example.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** {@code /api/messages}: GET lists, newest first, with {@code ?to=} for one recipient; DELETE empties the mailbox. */
final class MessagesCall {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Pile pile;

    MessagesCall(Pile pile) {
        this.pile = pile;
    }

    Answer answer(HttpExchange exchange) {
        return switch (exchange.getRequestMethod()) {
            case "GET", "HEAD" ->
                Answer.json(json.writeValueAsString(
                        recipient(exchange).map(pile::to).orElseGet(pile::all)));
            case "DELETE" -> {
                pile.clear();
                yield Answer.noContent();
            }
            default -> Answer.onlyFor(exchange, "GET, DELETE");
        };
    }

    private static Optional<String> recipient(HttpExchange exchange) {
        return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&", -1)))
                .filter(pair -> pair.startsWith("to="))
                .map(pair -> URLDecoder.decode(pair.substring(3), StandardCharsets.UTF_8))
                .findFirst();
    }
}
