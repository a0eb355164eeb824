package dev.footbridge.example.idp;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people see when something went wrong; it gives no reasons away. */
@RestController
class FaultPage implements ErrorController {

    private final IdpSettings settings;

    FaultPage(IdpSettings settings) {
        this.settings = settings;
    }

    @RequestMapping(path = "/error", produces = Html.TYPE)
    String page(HttpServletRequest request) {
        boolean missing = Integer.valueOf(404).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        return missing
                ? Html.page(settings, "Sidan finns inte", "<p><a href=\"/account\">Till kontoinställningar</a></p>")
                : Html.page(
                        settings, "Det gick inte", "<p>Gå tillbaka till tjänsten du kom ifrån och försök igen.</p>");
    }
}
