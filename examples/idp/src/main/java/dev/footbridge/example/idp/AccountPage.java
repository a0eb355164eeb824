package dev.footbridge.example.idp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The account's settings; an anonymous visitor is offered to sign in or to create a password. */
@RestController
class AccountPage {

    private final IdpSettings settings;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    AccountPage(IdpSettings settings, Accounts accounts, Passwords passwords, Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @GetMapping(
            path = {"/", "/account"},
            produces = Html.TYPE)
    String page(
            @RequestParam(name = "login_hint", required = false) @Nullable String hint,
            @Nullable Authentication authentication,
            CsrfToken csrf) {
        return Optional.ofNullable(authentication)
                .flatMap(person -> accounts.bySubject(person.getName()))
                .map(account -> AccountView.of(settings, account, "", csrf))
                .orElseGet(() -> AccountView.anonymous(settings, hint, csrf));
    }

    @GetMapping(path = "/account/password", produces = Html.TYPE)
    String afterSignIn(Authentication authentication, CsrfToken csrf) {
        return page(null, authentication, csrf);
    }

    @PostMapping(path = "/account/password", produces = Html.TYPE)
    String change(
            @RequestParam("current") String current,
            @RequestParam("password") String password,
            @RequestParam("confirmation") String confirmation,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        Account account = accounts.bySubject(authentication.getName()).orElseThrow();
        if (passwords.check(account.userName(), current).isEmpty()) {
            return AccountView.of(settings, account, Html.error("Det nuvarande lösenordet stämmer inte."), csrf);
        }
        Optional<String> complaint = PasswordRule.complaint(password, confirmation);
        if (complaint.isPresent()) {
            return AccountView.of(settings, account, Html.error(complaint.get()), csrf);
        }
        Account changed = passwords.change(account, password);
        // The change ended all sessions; this one goes on as a new one.
        request.changeSessionId();
        new HttpSessionSecurityContextRepository()
                .saveContext(new SecurityContextImpl(SignedIn.as(changed, clock.instant())), request, response);
        return AccountView.of(settings, changed, Html.done("Ditt lösenord är ändrat."), csrf);
    }
}
