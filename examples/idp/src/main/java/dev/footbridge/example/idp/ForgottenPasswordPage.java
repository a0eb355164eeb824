package dev.footbridge.example.idp;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Asks for an address and mails a password link to it. The answer is the same whether there is an account or not. */
@RestController
class ForgottenPasswordPage {

    private static final String FORGOTTEN = "/forgot-password";
    private static final String CREATION = "/account/create-password";

    private final IdpSettings settings;
    private final PasswordPost post;

    ForgottenPasswordPage(IdpSettings settings, PasswordPost post) {
        this.settings = settings;
        this.post = post;
    }

    @GetMapping(path = FORGOTTEN, produces = Html.TYPE)
    String forgotten(@RequestParam(name = "login_hint", required = false) @Nullable String hint, CsrfToken csrf) {
        return ask("Glömt ditt lösenord?", "Vi skickar en länk där du väljer ett nytt.", FORGOTTEN, hint, csrf);
    }

    @GetMapping(path = CREATION, produces = Html.TYPE)
    String creation(@RequestParam(name = "login_hint", required = false) @Nullable String hint, CsrfToken csrf) {
        return ask("Skapa lösenord", "Vi skickar en länk där du väljer ditt lösenord.", CREATION, hint, csrf);
    }

    @PostMapping(path = FORGOTTEN, produces = Html.TYPE)
    String forgotten(@RequestParam("email") String email) {
        post.sendTo(email, Occasion.FORGOTTEN);
        return sent();
    }

    @PostMapping(path = CREATION, produces = Html.TYPE)
    String creation(@RequestParam("email") String email) {
        post.sendTo(email, Occasion.CREATION);
        return sent();
    }

    private String ask(String title, String text, String action, @Nullable String hint, CsrfToken csrf) {
        String form = Html.form(action, csrf, Html.addressField("email", hint) + Html.button("Skicka länk"));
        return Html.page(settings, title, """
                <div class="card"><p>%s</p>%s</div>
                <p><a href="/login">Tillbaka till inloggningen</a></p>""".formatted(text, form));
    }

    private String sent() {
        return Html.page(settings, "Titta i din e-post", """
                <div class="card">%s<p>Länken fungerar i en timme. Kommer inget mejl, titta i skräpposten och
                kontrollera att du skrev rätt adress.</p></div>
                <p><a href="/login">Tillbaka till inloggningen</a></p>""".formatted(
                        Html.done("Om adressen har ett konto har vi skickat ett mejl dit.")));
    }
}
