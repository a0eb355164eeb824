package dev.footbridge.example.idp;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** The sign-in page. {@code login_hint} (OpenID Connect Core section 3.1.2.1) fills in the address. */
@RestController
class SignInPage {

    private static final String TYPED = SignInPage.class.getName() + ".typed";

    private final IdpSettings settings;

    SignInPage(IdpSettings settings) {
        this.settings = settings;
    }

    @GetMapping(path = "/login", produces = Html.TYPE)
    String page(
            @RequestParam(name = "login_hint", required = false) @Nullable String hint,
            @RequestParam(name = "error", required = false) @Nullable String error,
            HttpServletRequest request,
            HttpServletResponse response,
            CsrfToken csrf) {
        String address = typed(request)
                .or(() -> Optional.ofNullable(hint))
                .or(() -> hint(request, response))
                .orElse("");
        String form = Html.form(
                "/login",
                csrf,
                Html.addressField("username", address)
                        + Html.passwordField("password", "Lösenord", "current-password")
                        + Html.button("Logga in"));
        String refusal = error == null ? null : "E-postadressen eller lösenordet stämmer inte.";
        return Html.page(
                settings, "Logga in", """
                <div class="card">%s%s
                <p><a href="/forgot-password">Glömt ditt lösenord?</a></p></div>
                <p class="muted">Har du inte valt något lösenord än? <a href="%s">Skapa lösenord</a></p>""".formatted(Html.error(refusal), form, Html.escape(creation(address))));
    }

    @GetMapping(path = "/idp.css", produces = "text/css;charset=UTF-8")
    ResponseEntity<ClassPathResource> style() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .body(new ClassPathResource("idp.css", SignInPage.class));
    }

    /** Back to the page with what was typed, and one text for every reason. */
    static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        request.getSession().setAttribute(TYPED, request.getParameter("username"));
        response.sendRedirect("/login?error");
    }

    private static Optional<String> typed(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        Object typed = session.getAttribute(TYPED);
        session.removeAttribute(TYPED);
        return Optional.ofNullable(typed).map(Object::toString);
    }

    /** From the authorization request that led here. */
    private static Optional<String> hint(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(new HttpSessionRequestCache().getRequest(request, response))
                .map(saved -> saved.getParameterValues("login_hint"))
                .flatMap(values -> Arrays.stream(values).findFirst());
    }

    static String creation(String address) {
        UriComponentsBuilder link = UriComponentsBuilder.fromPath("/account/create-password");
        return address.isEmpty()
                ? link.toUriString()
                : link.queryParam("login_hint", "{address}")
                        .encode()
                        .buildAndExpand(address)
                        .toUriString();
    }
}
