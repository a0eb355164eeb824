package dev.footbridge.example.hrm.login;

import dev.footbridge.example.hrm.pages.HrmFrame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The login page with company, user name and password. */
@RestController
class LoginPage {

    @GetMapping(path = "/login", produces = "text/html;charset=UTF-8")
    String login(HttpServletRequest request, CsrfToken csrf) {
        String company = HrmFrame.escape(TenantDetails.of(request).tenant());
        String main = "<section class=\"card narrow\"><h1>Logga in</h1>" + notice(request)
                + "<form method=\"post\" action=\"/login\"><input type=\"hidden\" name=\"" + csrf.getParameterName()
                + "\" value=\"" + csrf.getToken() + "\">"
                + "<label for=\"tenant\">Företag</label><input id=\"tenant\" name=\"tenant\" value=\"" + company
                + "\" autocomplete=\"organization\">"
                + "<label for=\"username\">Användar-id</label><input id=\"username\" name=\"username\""
                + " autocomplete=\"username\" required autofocus>"
                + "<label for=\"password\">Lösenord</label><input id=\"password\" name=\"password\" type=\"password\""
                + " autocomplete=\"current-password\" required>"
                + "<button>Logga in</button></form></section>";
        return HrmFrame.of("Logga in", "sv", null).around(main, List.of());
    }

    private static String notice(HttpServletRequest request) {
        if (request.getParameter("error") != null) {
            return "<p class=\"stop\" role=\"alert\">Felaktigt användarnamn eller lösenord.</p>";
        }
        return request.getParameter("out") != null ? "<p class=\"done\" role=\"status\">Du är utloggad.</p>" : "";
    }
}
