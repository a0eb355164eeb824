package dev.footbridge.example.hrm.employees;

import dev.footbridge.audit.Actor;
import dev.footbridge.audit.Actor.Channel;
import dev.footbridge.example.hrm.employees.EmployeeTemplate.Read;
import dev.footbridge.example.hrm.login.HrmUser;
import dev.footbridge.example.hrm.pages.HrmFrame;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.tenant.UserId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Employees out into a file and in again, for administrators of the product. */
@RestController
class EmployeePages {
    private static final String HTML = "text/html;charset=UTF-8";

    private final EmployeeTemplate template;
    private final EmployeeImport imports;

    EmployeePages(EmployeeTemplate template, EmployeeImport imports) {
        this.template = template;
        this.imports = imports;
    }

    @GetMapping(path = "/anstallda", produces = HTML)
    String form(@AuthenticationPrincipal HrmUser user, CsrfToken csrf) {
        mustAdminister(user);
        return page(user, csrf, "");
    }

    @GetMapping(path = "/anstallda/fil")
    void export(
            @AuthenticationPrincipal HrmUser user,
            @RequestParam("format") TableFormat format,
            HttpServletResponse response)
            throws IOException {
        mustAdminister(user);
        response.setContentType(format.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"anstallda." + format.extension() + '"');
        template.write(user.tenant(), format, response.getOutputStream());
    }

    @PostMapping(path = "/anstallda", produces = HTML)
    String take(
            @AuthenticationPrincipal HrmUser user,
            CsrfToken csrf,
            @RequestParam("file") MultipartFile file,
            HttpServletRequest request)
            throws IOException {
        mustAdminister(user);
        Actor actor = Actor.administrator(new UserId(user.username()), Channel.PAGE, request.getRemoteAddr());
        Read read = template.read(file.getInputStream(), String.valueOf(file.getOriginalFilename()));
        return page(
                user,
                csrf,
                read instanceof Read.Rows rows
                        ? EmployeeResults.html(rows.rows().stream()
                                .map(row -> imports.take(user.tenant(), row, actor))
                                .toList())
                        : EmployeeResults.refusal(((Read.Refused) read).refusal()));
    }

    /** Spring's own limit for uploads comes first. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<String> tooLarge(@AuthenticationPrincipal HrmUser user, CsrfToken csrf) {
        return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE)
                .contentType(MediaType.valueOf(HTML))
                .body(page(user, csrf, EmployeeResults.refusal(FileRefusal.of(FileRefusal.Reason.UPLOAD_TOO_LARGE))));
    }

    private String page(HrmUser user, CsrfToken csrf, String result) {
        String main = "<h1>Anställda/användare</h1>" + result
                + "<section class=\"card\"><h2>Export</h2><p>Alla anställda med kolumnerna "
                + "Användarnamn, Namn, Anställningsnummer, Avdelning och " + HrmFrame.escape(template.addressHeading())
                + ".</p><p><a href=\"/anstallda/fil?format=CSV\">Hämta som CSV</a> · "
                + "<a href=\"/anstallda/fil?format=XLSX\">Hämta som Excel</a></p></section>"
                + "<section class=\"card\"><h2>Import</h2><p>Ändra i filen och läs in den igen. En tom ruta ändrar ingenting. "
                + "Adresser sparas utan att något skickas.</p>"
                + "<form method=\"post\" action=\"/anstallda\" enctype=\"multipart/form-data\"><input type=\"hidden\" name=\""
                + csrf.getParameterName() + "\" value=\"" + csrf.getToken()
                + "\"><label for=\"file\">Fil (CSV eller Excel)</label><input id=\"file\" name=\"file\" type=\"file\" accept=\".csv,.xlsx\""
                + " required><button>Läs in</button></form></section>";
        return HrmFrame.of("Anställda/användare", "sv", user).around(main, List.of("Allmänt"));
    }

    private static void mustAdminister(HrmUser user) {
        if (!user.isAdministrator()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }
}
