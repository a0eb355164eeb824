package dev.footbridge.example.idp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a mailed link leads. Showing the page changes nothing, as mail scanners open links too. */
@RestController
class NewPasswordPage {

    private final IdpSettings settings;
    private final PasswordLinks links;
    private final Passwords passwords;

    NewPasswordPage(IdpSettings settings, PasswordLinks links, Passwords passwords) {
        this.settings = settings;
        this.links = links;
        this.passwords = passwords;
    }

    @GetMapping(path = "/password", produces = Html.TYPE)
    String page(@RequestParam("token") String token, CsrfToken csrf) {
        return links.find(token).isPresent() ? ask(token, null, csrf) : over();
    }

    @PostMapping(path = "/password", produces = Html.TYPE)
    String choose(
            @RequestParam("token") String token,
            @RequestParam("password") String password,
            @RequestParam("confirmation") String confirmation,
            CsrfToken csrf) {
        if (links.find(token).isEmpty()) {
            return over();
        }
        Optional<String> complaint = PasswordRule.complaint(password, confirmation);
        if (complaint.isPresent()) {
            return ask(token, complaint.get(), csrf);
        }
        return passwords.setThroughLink(token, password) ? done() : over();
    }

    private String ask(String token, @Nullable String complaint, CsrfToken csrf) {
        String content = Html.hidden("token", token) + Html.newPasswordFields() + Html.button("Spara lösenord");
        return Html.page(
                settings,
                "Ange nytt lösenord",
                "<div class=\"card\">" + Html.error(complaint) + Html.form("/password", csrf, content) + "</div>");
    }

    private String done() {
        return Html.page(settings, "Klart", """
                <div class="card">%s<p><a class="button" href="/login">Logga in</a></p></div>""".formatted(Html.done("Ditt lösenord är sparat.")));
    }

    private String over() {
        return Html.page(settings, "Länken fungerar inte längre", """
                <div class="card"><p>Den är använd eller äldre än en timme.</p>
                <p><a class="button" href="/forgot-password">Skicka en ny länk</a></p></div>""");
    }
}
