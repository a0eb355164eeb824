package dev.footbridge.servlet.signin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.servlet.WebSettings;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import dev.footbridge.servlet.words.Words;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.texts.TextKind;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people read on the way in when something stands in it. */
public final class SignInPages {
    private final Templates templates;
    private final Words words;
    private final WebSettings settings;

    public SignInPages(Templates templates, Words words, WebSettings settings) {
        this.templates = templates;
        this.words = words;
        this.settings = settings;
    }

    /**
     * A short page.
     *
     * @param help text of the tenant; empty for none
     * @param actions where to go from here, the first one is the likely one
     */
    public record Message(String title, List<String> paragraphs, String help, List<Action> actions) {}

    /** A way on. */
    public record Action(String address, String label) {}

    WebResult unavailable(WebRequest request) {
        return message(request, 503, "unavailable", "", retry(request));
    }

    WebResult startAgain(WebRequest request) {
        return message(request, 400, "again", "", retry(request));
    }

    WebResult cancelled(WebRequest request) {
        return message(request, 200, "cancelled", "", retry(request));
    }

    /** The identity provider has ended the session that the request came in. */
    public WebResult ended(WebRequest request) {
        Action again = new Action(request.base() + "/signin", text(request, "newLogin.action"));
        return message(request, 401, "ended", "", List.of(again, home(request)));
    }

    WebResult otherAccount(WebRequest request) {
        return message(
                request,
                422,
                "otherAccount",
                "",
                List.of(new Action(request.base() + "/admin/phase", text(request, "otherAccount.action"))));
    }

    /** The refusal page (P5): why, what to do, whom to ask. */
    public WebResult refused(WebRequest request, SignInRule rule, @Nullable Tenant tenant) {
        return message(
                request, 403, "refused." + rule, tenant == null ? "" : help(request, tenant), List.of(home(request)));
    }

    WebResult choose(WebRequest request, ImmutableList<Tenant> tenants, String target) {
        List<Action> actions = tenants.stream()
                .map(tenant -> new Action(
                        request.base() + "/signin?tenant=" + encode(tenant.id().value()) + "&return=" + encode(target),
                        tenant.name()))
                .toList();
        return message(request, 200, "choose", "", actions);
    }

    /** What the host's login page becomes after activation (P4a): the way to the identity provider. */
    public WebResult newLogin(WebRequest request, int status, Tenant tenant) {
        String address = request.base() + "/signin?tenant=" + encode(tenant.id().value());
        return message(
                request,
                status,
                "newLogin",
                help(request, tenant),
                List.of(new Action(address, text(request, "newLogin.action"))));
    }

    /** Where a page cannot be shown: not signed in, not allowed, not there, a fault. */
    public WebResult closed(WebRequest request, int status, String key) {
        return message(request, status, "closed." + key, "", List.of(home(request)));
    }

    private WebResult message(WebRequest request, int status, String key, String help, List<Action> actions) {
        String title = text(request, key + ".title");
        Message message =
                new Message(title, List.of(text(request, key + ".body").split("\\|")), help, actions);
        Locale locale = words.spoken(request.locale());
        return WebResult.standalonePage(
                status,
                title,
                templates.render(
                        "signin/message.jte",
                        Map.of(
                                "message",
                                message,
                                "language",
                                locale.getLanguage(),
                                "helpLabel",
                                text(request, "help"))));
    }

    private String help(WebRequest request, Tenant tenant) {
        return words.said(tenant, TextKind.HELP, words.spoken(request.locale()));
    }

    private List<Action> retry(WebRequest request) {
        return List.of(new Action(request.base() + "/signin", text(request, "retry")), home(request));
    }

    private Action home(WebRequest request) {
        return new Action(request.home(), text(request, "home"));
    }

    private String text(WebRequest request, String key) {
        return words.text(
                request.locale(),
                "signin." + key,
                "idp",
                settings.identityProviderName(),
                "product",
                settings.productName());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
