package dev.footbridge.example.hrm.pages;

import dev.footbridge.example.hrm.login.HrmUser;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The everyday pages. They were here before, and they do not know that anything has changed. */
@RestController
class HrmPages {
    private static final String HTML = "text/html;charset=UTF-8";

    @GetMapping(path = "/", produces = HTML)
    String start(@AuthenticationPrincipal HrmUser user) {
        return page(
                user,
                "Start",
                "<h1>Hej " + HrmFrame.escape(user.name()) + "</h1><div class=\"tiles\">"
                        + tile("Saldo", "Semester", "12 dagar kvar av 25")
                        + tile("Att göra", "Tidrapport vecka 47", "Skicka in senast fredag")
                        + tile("Lön", "Nästa utbetalning", "25 november")
                        + "</div>");
    }

    @GetMapping(path = "/tid", produces = HTML)
    String time(@AuthenticationPrincipal HrmUser user, CsrfToken csrf) {
        return page(
                user,
                "Tid",
                "<h1>Tid</h1><section class=\"card\"><h2>Vecka 47</h2><table><thead><tr><th>Dag</th><th>In</th><th>Ut</th>"
                        + "<th>Summa</th></tr></thead><tbody><tr><td>Måndag</td><td>08.02</td><td>17.01</td><td>8,0</td></tr>"
                        + "<tr><td>Tisdag</td><td>07.55</td><td>16.40</td><td>7,8</td></tr></tbody></table>"
                        + "<form method=\"post\" action=\"/tid\"><input type=\"hidden\" name=\""
                        + csrf.getParameterName()
                        + "\" value=\"" + csrf.getToken()
                        + "\"><label for=\"note\">Anteckning</label><textarea id=\"note\" name=\"note\" rows=\"3\"></textarea>"
                        + "<button>Spara</button></form></section>");
    }

    @PostMapping(path = "/tid", produces = HTML)
    String saveTime(@AuthenticationPrincipal HrmUser user) {
        return page(user, "Tid", "<h1>Tid</h1><p>Anteckningen är sparad.</p>");
    }

    @GetMapping(path = "/lon", produces = HTML)
    String pay(@AuthenticationPrincipal HrmUser user) {
        return page(
                user,
                "Lön",
                "<h1>Lön</h1><section class=\"card\"><h2>Lönebesked</h2><table><thead><tr><th>Månad</th><th>Netto</th></tr>"
                        + "</thead><tbody><tr><td>Oktober</td><td>27 412 kr</td></tr><tr><td>September</td><td>27 398 kr</td>"
                        + "</tr></tbody></table></section>");
    }

    @GetMapping(path = "/profil", produces = HTML)
    String profile(@AuthenticationPrincipal HrmUser user, CsrfToken csrf) {
        return page(
                user,
                "Min profil",
                "<h1>Min profil</h1><section class=\"card\"><dl><dt>Namn</dt><dd>" + HrmFrame.escape(user.name())
                        + "</dd><dt>Användar-id</dt><dd>" + HrmFrame.escape(user.username())
                        + "</dd><dt>Företag</dt><dd>" + HrmFrame.escape(user.tenant())
                        + "</dd></dl><p><a href=\"/footbridge/account\">Kontoinställningar</a></p>"
                        + "<form method=\"post\" action=\"/footbridge/signout\"><input type=\"hidden\" name=\""
                        + csrf.getParameterName() + "\" value=\"" + csrf.getToken()
                        + "\"><button class=\"plain\">Logga ut</button></form></section>");
    }

    @GetMapping(path = "/allmant", produces = HTML)
    String general(@AuthenticationPrincipal HrmUser user) {
        String employees = user.isAdministrator()
                ? "<section class=\"card\"><h2>Import och export</h2><ul>"
                        + "<li><a href=\"/anstallda\">Anställda/användare</a></li></ul></section>"
                : "";
        return page(
                user,
                "Allmänt",
                "<h1>Allmänt</h1>" + employees + "<section class=\"card\"><h2>Säkerhet</h2><ul>"
                        + "<li><a href=\"/footbridge/admin/domains\">Tillåtna domäner</a></li>"
                        + "<li><a href=\"/footbridge/admin/readiness\">Vilka är redo?</a></li>"
                        + "<li><a href=\"/footbridge/admin/audit\">Händelselogg</a></li>"
                        + "<li><a href=\"/footbridge/admin/phase\">Övergång till ny inloggning</a></li></ul></section>");
    }

    private static String page(HrmUser user, String title, String main) {
        return HrmFrame.of(title, "sv", user).around(main, List.of());
    }

    private static String tile(String label, String title, String text) {
        return "<section class=\"card\"><p class=\"label\">" + label + "</p><h2>" + title + "</h2><p>" + text
                + "</p></section>";
    }
}
