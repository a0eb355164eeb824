package dev.footbridge.example.idp;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** What {@link AccountPage} shows. */
final class AccountView {

    private AccountView() {}

    static String of(IdpSettings settings, Account account, String notice, CsrfToken csrf) {
        String change = Html.form(
                "/account/password",
                csrf,
                Html.passwordField("current", "Nuvarande lösenord", "current-password")
                        + Html.newPasswordFields()
                        + Html.button("Ändra lösenord"));
        String out = Html.form("/logout", csrf, "<button class=\"quiet\" type=\"submit\">Logga ut</button>");
        return Html.page(settings, "Kontoinställningar", """
                %s
                <div class="card"><h2>Ditt konto</h2>
                <dl><dt>Namn</dt><dd>%s</dd><dt>E-postadress</dt><dd>%s (%s)</dd></dl>%s</div>
                <div class="card"><h2>Ändra lösenord</h2>%s</div>""".formatted(
                        notice,
                        Html.escape(account.name().display()),
                        Html.escape(account.email()),
                        account.emailVerified() ? "verifierad" : "inte verifierad",
                        out,
                        change));
    }

    static String anonymous(IdpSettings settings, @Nullable String hint, CsrfToken csrf) {
        String address = hint == null ? "" : hint;
        String signIn =
                "<form action=\"/login\">" + Html.hidden("login_hint", address) + Html.button("Logga in") + "</form>";
        String create = Html.form(
                "/account/create-password", csrf, Html.addressField("email", address) + Html.button("Skapa lösenord"));
        return Html.page(settings, "Kontoinställningar", """
                <div class="card"><h2>Första gången här?</h2>
                <p>Vi skickar en länk där du väljer ditt lösenord.</p>%s</div>
                <div class="card"><h2>Har du redan ett lösenord?</h2>%s</div>""".formatted(create, signIn));
    }
}
