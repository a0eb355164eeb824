package dev.footbridge.example.mailbox;

import java.util.List;
import java.util.stream.Collectors;

/** All messages, newest first; loads itself again so that a waiting person need not. */
final class ListPage {

    private static final String RELOAD = "<meta http-equiv=\"refresh\" content=\"5\">";

    private ListPage() {}

    static String of(List<ReceivedMessage> messages) {
        String list = messages.isEmpty()
                ? "<p class=\"card\">Inga mejl ännu. Sidan uppdateras av sig själv.</p>"
                : messages.stream()
                        .map(ListPage::row)
                        .collect(Collectors.joining("\n", "<ul class=\"card\">", "</ul>"));
        return Html.page("Mejl", RELOAD, """
                <p class="muted">Här hamnar alla mejl som exemplen skickar. Inget lämnar den här datorn.</p>
                %s""".formatted(list));
    }

    private static String row(ReceivedMessage message) {
        return """
                <li><a href="/messages/%s"><strong>%s</strong></a>
                <span>Till %s</span> <span class="muted">%s</span></li>""".formatted(
                        Html.escape(message.id()),
                        Html.escape(subject(message)),
                        Html.escape(message.to()),
                        Html.escape(Html.time(message.receivedAt())));
    }

    static String subject(ReceivedMessage message) {
        return message.subject().isBlank() ? "(utan ämne)" : message.subject();
    }
}
