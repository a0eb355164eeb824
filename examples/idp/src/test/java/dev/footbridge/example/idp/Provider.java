package dev.footbridge.example.idp;

import static org.awaitility.Awaitility.await;

import dev.footbridge.example.mailbox.Mailbox;
import dev.footbridge.example.mailbox.ReceivedMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A running provider with a mailbox beside it, and the steps that several tests share. */
final class Provider implements AutoCloseable {

    static final URI CALLBACK = URI.create("http://localhost:1/footbridge/callback");
    static final URI AFTER_LOGOUT = URI.create("http://localhost:1/bye");
    static final String PASSWORD = "rätt häst batteri";

    private static final Pattern LINK = Pattern.compile("http://\\S+/password\\?token=\\S+");

    final Mailbox mailbox;
    final BackChannelEnd backChannel = new BackChannelEnd();
    IdentityProvider idp;
    Scim scim;

    Provider(String jdbcUrl) throws IOException {
        mailbox = Mailbox.start(0, 0);
        start(0, jdbcUrl);
    }

    static Provider inMemory() throws IOException {
        return new Provider("jdbc:h2:mem:" + UUID.randomUUID());
    }

    void restart(String jdbcUrl) throws IOException {
        idp.close();
        start(idp.issuer().getPort(), jdbcUrl);
    }

    private void start(int port, String jdbcUrl) throws IOException {
        idp = IdentityProvider.start(new IdpSettings(
                "Footbridge Connect",
                port,
                null,
                jdbcUrl,
                "127.0.0.1",
                mailbox.smtpPort(),
                List.of(new SignInClient(
                        "hrm", "hrm-secret", List.of(CALLBACK), List.of(AFTER_LOGOUT), backChannel.address())),
                new ScimClient("hrm-scim", "scim-secret"),
                true));
        scim = new Scim(idp.issuer());
    }

    URI at(String path) {
        return idp.issuer().resolve(path);
    }

    /** Sets the password the way a person does: asks for a mail, opens its link, fills in the page. */
    void choosePassword(String address) throws Exception {
        HttpResponse<String> answer = useLink(passwordLink("/account/create-password", address), PASSWORD);
        if (!answer.body().contains("Ditt lösenord är sparat.")) {
            throw new AssertionError(answer.body());
        }
    }

    URI passwordLink(String page, String address) throws Exception {
        int before = mailbox.messages().size();
        new Browser().submit(at(page), at(page), Map.of("email", address));
        return mailedLink(before);
    }

    URI mailedLink(int messagesBefore) {
        await().until(() -> mailbox.messages().size() > messagesBefore);
        ReceivedMessage mail = mailbox.messages().get(0);
        Matcher link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("The mail has no link");
        }
        return URI.create(link.group());
    }

    HttpResponse<String> useLink(URI link, String password) throws Exception {
        String token = link.getQuery().substring("token=".length());
        return new Browser()
                .submit(link, at("/password"), Map.of("token", token, "password", password, "confirmation", password));
    }

    HttpResponse<String> signIn(Browser browser, String address, String password) throws Exception {
        return browser.submit(at("/login"), at("/login"), Map.of("username", address, "password", password));
    }

    @Override
    public void close() {
        idp.close();
        mailbox.close();
        backChannel.close();
    }
}
