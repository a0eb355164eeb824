package dev.footbridge.example.mailbox;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One message: the plain part with its links made clickable, and the HTML part in a frame that runs nothing. */
final class MessagePage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;:!?)]");

    private MessagePage() {}

    static String of(ReceivedMessage message) {
        return Html.page(ListPage.subject(message), """
                <p class="muted">Till %s · %s</p>
                <section class="card"><h2>Text</h2><div class="text">%s</div></section>
                %s
                <p><a href="/">Alla mejl</a></p>""".formatted(
                        Html.escape(message.to()),
                        Html.escape(Html.time(message.receivedAt())),
                        linked(message.text()),
                        message.html() == null ? "" : frame(message.id())));
    }

    private static String frame(String id) {
        return """
                <section class="card"><h2>HTML</h2>
                <iframe title="Mejlets HTML-del" src="/messages/%s/html"
                  sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe></section>""".formatted(Html.escape(id));
    }

    private static String linked(String text) {
        StringBuilder html = new StringBuilder();
        Matcher link = LINK.matcher(text);
        int end = 0;
        while (link.find()) {
            String target = Html.escape(link.group());
            html.append(Html.escape(text.substring(end, link.start())));
            html.append("<a href=\"%1$s\" rel=\"noreferrer\">%1$s</a>".formatted(target));
            end = link.end();
        }
        return html.append(Html.escape(text.substring(end))).toString();
    }
}
