package dev.footbridge.example.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailboxTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Mailbox mailbox;

    @BeforeEach
    void start() throws IOException {
        mailbox = Mailbox.start(0, 0);
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void a_mail_is_listed_as_json_with_its_parts_and_headers() throws Exception {
        send("Hej på dig", "anna@acme.example");
        JsonNode list = json(get("/api/messages"));
        assertThat(list).hasSize(1);
        JsonNode mail = list.get(0);
        assertThat(mail.get("to").asString()).isEqualTo("anna@acme.example");
        assertThat(mail.get("subject").asString()).isEqualTo("Hej på dig");
        assertThat(mail.get("text").asString()).contains("Koden är 123 456");
        assertThat(mail.get("html").asString()).contains("<script>");
        assertThat(mail.get("receivedAt").asString()).endsWith("Z");
        assertThat(mail.get("headers").get("X-Probe").get(0).asString()).isEqualTo("yes");
    }

    @Test
    void newest_comes_first_and_to_picks_one_recipient() throws Exception {
        send("Första", "anna@acme.example");
        send("Andra", "bo@acme.example");
        assertThat(mailbox.messages()).extracting(ReceivedMessage::subject).containsExactly("Andra", "Första");
        JsonNode annas = json(get("/api/messages?to=Anna%40acme.example"));
        assertThat(annas).hasSize(1);
        assertThat(annas.get(0).get("subject").asString()).isEqualTo("Första");
    }

    @Test
    void every_recipient_gets_a_message_of_their_own() throws Exception {
        send("Alla", "anna@acme.example", "bo@acme.example");
        assertThat(mailbox.messages())
                .extracting(ReceivedMessage::to)
                .containsExactlyInAnyOrder("anna@acme.example", "bo@acme.example");
    }

    @Test
    void delete_empties_the_mailbox() throws Exception {
        send("Bort", "anna@acme.example");
        assertThat(call("DELETE", "/api/messages").statusCode()).isEqualTo(204);
        assertThat(mailbox.messages()).isEmpty();
    }

    @Test
    void the_pages_escape_what_a_mail_says() throws Exception {
        send("<b>\"'&", "anna@acme.example");
        String id = mailbox.messages().get(0).id();
        assertThat(get("/").body()).contains("&lt;b&gt;&quot;&#39;&amp;").doesNotContain("<b>");
        assertThat(get("/messages/" + id).body())
                .contains("&lt;b&gt;&quot;&#39;&amp;")
                .contains("<a href=\"https://hrm.example/verify?token=a&amp;b\"")
                .contains("sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("<b>", "<script>");
    }

    @Test
    void html_of_a_mail_is_served_so_that_nothing_in_it_runs() throws Exception {
        send("Skript", "anna@acme.example");
        HttpResponse<String> answer =
                get("/messages/" + mailbox.messages().get(0).id() + "/html");
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).startsWith("sandbox ").contains("default-src 'none'").doesNotContain("allow-scripts");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void an_unknown_message_is_not_found() throws Exception {
        assertThat(get("/messages/99").statusCode()).isEqualTo(404);
        assertThat(get("/messages/x").statusCode()).isEqualTo(404);
        assertThat(call("POST", "/").statusCode()).isEqualTo(405);
        assertThat(get("/mailbox.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_taken_port_is_named() {
        assertThatThrownBy(() -> Mailbox.start(mailbox.smtpPort(), 0))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("Port " + mailbox.smtpPort());
        assertThatThrownBy(() -> Mailbox.start(0, mailbox.httpPort()))
                .isInstanceOf(BindException.class)
                .hasMessageContaining("Port " + mailbox.httpPort());
    }

    @Test
    void closing_frees_both_ports() throws IOException {
        mailbox.close();
        mailbox = Mailbox.start(mailbox.smtpPort(), mailbox.httpPort());
        assertThat(mailbox.messages()).isEmpty();
    }

    private void send(String subject, String... recipients) throws Exception {
        int before = mailbox.messages().size();
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", "127.0.0.1");
        settings.setProperty("mail.smtp.port", Integer.toString(mailbox.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom("hrm@acme.example");
        for (String recipient : recipients) {
            mail.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        mail.setSubject(subject, StandardCharsets.UTF_8.name());
        mail.setHeader("X-Probe", "yes");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Koden är 123 456 <i>\nhttps://hrm.example/verify?token=a&b.\n", StandardCharsets.UTF_8.name());
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Hej</p><script>alert(1)</script>", StandardCharsets.UTF_8.name(), "html");
        mail.setContent(new MimeMultipart("alternative", text, html));
        Transport.send(mail);
        await().until(() -> mailbox.messages().size() == before + recipients.length);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return call("GET", path);
    }

    private HttpResponse<String> call(String method, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + mailbox.httpPort() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        return JsonMapper.builder().build().readTree(answer.body());
    }
}
