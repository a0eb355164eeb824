package dev.footbridge.example.mailbox;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages for people: the list, one message, a message's HTML part and the style sheet. */
final class Pages {

    private static final Pattern MESSAGE = Pattern.compile("/messages/(\\d{1,18})(/html)?");

    private final Pile pile;

    Pages(Pile pile) {
        this.pile = pile;
    }

    Answer answer(HttpExchange exchange) throws IOException {
        return exchange.getRequestMethod().matches("GET|HEAD")
                ? page(exchange.getRequestURI().getPath())
                : Answer.onlyFor(exchange, "GET");
    }

    private Answer page(String path) throws IOException {
        if (path.equals("/")) {
            return Answer.page(ListPage.of(pile.all()));
        }
        if (path.equals("/mailbox.css")) {
            return Answer.style(Html.style());
        }
        Matcher message = MESSAGE.matcher(path);
        if (!message.matches()) {
            return Answer.notFound();
        }
        Function<ReceivedMessage, Optional<Answer>> view =
                message.group(2) == null ? Pages::message : Pages::foreignHtml;
        return pile.find(message.group(1)).flatMap(view).orElseGet(Answer::notFound);
    }

    private static Optional<Answer> message(ReceivedMessage message) {
        return Optional.of(Answer.page(MessagePage.of(message)));
    }

    private static Optional<Answer> foreignHtml(ReceivedMessage message) {
        // The base element sends links to a new tab: inside the sandboxed frame they would lead nowhere.
        return Optional.ofNullable(message.html())
                .map(html -> Answer.foreignHtml("<!doctype html><base target=\"_blank\">" + html));
    }
}
