package dev.footbridge.servlet.api;

import dev.footbridge.address.AddressFault;
import dev.footbridge.provisioning.Refusal;
import dev.footbridge.provisioning.Refused;
import dev.footbridge.servlet.api.MalformedRequest.Fault;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import java.util.Locale;
import java.util.Map;

/**
 * Errors of the calls as {@code application/problem+json} (RFC 9457), in the language of the user. Also for whatever
 * stands in front of the calls: an error below {@code /api/} is never a page.
 */
public final class Problems {
    private final Words words;

    public Problems(Words words) {
        this.words = words;
    }

    /** 400: the request makes no sense. */
    public WebResult malformed(WebRequest request) {
        return own(request, 400, "MALFORMED_REQUEST").result();
    }

    /** 400: the host's cookie and its bearer token on one request (decisions 26). */
    public WebResult twoCredentials(WebRequest request) {
        return malformed(request, new MalformedRequest(Fault.TWO_CREDENTIALS));
    }

    /** 401: nobody is signed in. */
    public WebResult unauthorized(WebRequest request) {
        return own(request, 401, "NOT_SIGNED_IN").result();
    }

    /** 403: whoever is signed in may not. */
    public WebResult forbidden(WebRequest request) {
        return refused(request, Refused.of(Refusal.FORBIDDEN));
    }

    /** 403: the host's token against forged requests is missing or old. */
    public WebResult forged(WebRequest request) {
        String detail = words.text(request.locale(), "api.detail.FORGED");
        return new Problem(403, "FORBIDDEN", title(request.locale(), "FORBIDDEN"), detail).result();
    }

    /** 404: nothing is there, or it is another tenant's. */
    public WebResult notFound(WebRequest request) {
        return refused(request, Refused.of(Refusal.NOT_FOUND));
    }

    /** 405; the caller adds the header Allow (RFC 9110, 15.5.6). */
    public WebResult methodNotAllowed(WebRequest request) {
        return own(request, 405, "METHOD_NOT_ALLOWED").result();
    }

    /** 415: the body is said to be something else than JSON. */
    public WebResult unsupportedMediaType(WebRequest request) {
        return own(request, 415, "UNSUPPORTED_MEDIA_TYPE").result();
    }

    /** 500: our fault; says nothing about it. */
    public WebResult fault(WebRequest request) {
        return own(request, 500, "FAULT").result();
    }

    /** 503: something that we need does not answer. */
    public WebResult unavailable(WebRequest request) {
        return refused(request, Refused.of(Refusal.UNAVAILABLE));
    }

    /** An expected "no" of the core with its code, words and what the client can do about it. */
    public WebResult refused(WebRequest request, Refused refused) {
        return of(request, refused, Map.of()).result();
    }

    WebResult malformed(WebRequest request, MalformedRequest e) {
        String detail =
                words.text(request.locale(), "api.malformed." + e.fault().name(), "names", e.names());
        return new Problem(400, "MALFORMED_REQUEST", title(request.locale(), "MALFORMED_REQUEST"), detail).result();
    }

    /** @param extra values for gaps in the words */
    Problem of(WebRequest request, Refused refused, Map<String, ?> extra) {
        String code = refused.refusal().name();
        AddressFault fault = refused.addressFault();
        return new Problem(
                        RefusalStatus.of(refused.refusal()),
                        code,
                        title(request.locale(), code),
                        words.refusal(request.locale(), refused, extra))
                .with("triesLeft", refused.triesLeft())
                .with("fault", fault == null ? null : fault.name())
                .retryAfter(refused.retryAfter());
    }

    private Problem own(WebRequest request, int status, String code) {
        Locale locale = request.locale();
        return new Problem(status, code, title(locale, code), words.text(locale, "api.detail." + code));
    }

    private String title(Locale locale, String code) {
        return words.text(locale, "api.title." + code);
    }
}
