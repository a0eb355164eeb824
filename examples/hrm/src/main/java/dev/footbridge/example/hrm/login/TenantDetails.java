package dev.footbridge.example.hrm.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.springframework.web.util.WebUtils;

/** The company that a request is about, before anybody is signed in. */
public record TenantDetails(String tenant) implements Serializable {
    static final String FIELD = "tenant";
    static final String COOKIE = "hrm-company";
    private static final String USUAL = "acme";

    public static TenantDetails of(HttpServletRequest request) {
        String typed = request.getParameter(FIELD);
        if (typed != null && typed.matches("[a-z0-9-]{1,64}")) {
            return new TenantDetails(typed);
        }
        Cookie remembered = WebUtils.getCookie(request, COOKIE);
        return new TenantDetails(
                remembered != null && remembered.getValue().matches("[a-z0-9-]{1,64}") ? remembered.getValue() : USUAL);
    }
}
