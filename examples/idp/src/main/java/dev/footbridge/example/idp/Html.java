package dev.footbridge.example.idp;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** The frame around every page, the pieces of its forms, and the escaping. */
final class Html {

    static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}

    static String page(IdpSettings settings, String title, String body) {
        return """
                <!doctype html>
                <html lang="sv">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s – %2$s</title>
                <link rel="stylesheet" href="/idp.css">
                </head>
                <body>
                <header><a href="/account">%2$s</a></header>
                <main>
                <h1>%1$s</h1>
                %3$s
                </main>
                </body>
                </html>
                """.formatted(escape(title), escape(settings.displayName()), body);
    }

    static String escape(@Nullable String text) {
        return text == null ? "" : HtmlUtils.htmlEscape(text, "UTF-8");
    }

    static String form(String action, CsrfToken csrf, String content) {
        return """
                <form method="post" action="%s">
                <input type="hidden" name="%s" value="%s">
                %s
                </form>""".formatted(action, escape(csrf.getParameterName()), escape(csrf.getToken()), content);
    }

    static String addressField(String name, @Nullable String value) {
        return """
                <label for="%1$s">E-postadress</label>
                <input id="%1$s" name="%1$s" type="email" autocomplete="username" required maxlength="320" value="%2$s">""".formatted(name, escape(value));
    }

    static String passwordField(String name, String label, String autocomplete) {
        return """
                <label for="%1$s">%2$s</label>
                <input id="%1$s" name="%1$s" type="password" autocomplete="%3$s" required>""".formatted(name, label, autocomplete);
    }

    static String newPasswordFields() {
        return passwordField("password", "Nytt lösenord", "new-password")
                + "<p class=\"muted\">Minst 8 tecken.</p>"
                + passwordField("confirmation", "Bekräfta lösenord", "new-password");
    }

    static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">".formatted(name, escape(value));
    }

    static String button(String text) {
        return "<button type=\"submit\">" + text + "</button>";
    }

    static String error(@Nullable String text) {
        return text == null ? "" : "<p class=\"stop\" role=\"alert\">" + escape(text) + "</p>";
    }

    static String done(String text) {
        return "<p class=\"done\" role=\"status\">" + escape(text) + "</p>";
    }
}
