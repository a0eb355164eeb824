package dev.footbridge.example.mailbox;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The frame around every page, and the escaping that everything from a mail goes through. */
final class Html {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM 'kl.' HH.mm.ss", Locale.forLanguageTag("sv-SE"));

    private Html() {}

    static String page(String title, String body) {
        return page(title, "", body);
    }

    static String page(String title, String head, String body) {
        return """
                <!doctype html>
                <html lang="sv">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – Brevlådan</title>
                <link rel="stylesheet" href="/mailbox.css">
                %2$s
                </head>
                <body>
                <header><a href="/">Brevlådan</a></header>
                <main>
                <h1>%1$s</h1>
                %3$s
                </main>
                </body>
                </html>
                """.formatted(escape(title), head, body);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String time(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    static String style() throws IOException {
        try (InputStream css = Html.class.getResourceAsStream("mailbox.css")) {
            if (css == null) {
                throw new FileNotFoundException("mailbox.css is not on the class path");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
