package dev.footbridge.mail;

import dev.footbridge.address.EmailAddress;
import dev.footbridge.audit.MaskedAddress;
import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The mails and settings that the tests of this module talk about. */
final class Scenes {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    /** A Monday, ten in the morning in Stockholm. */
    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final UUID ID = UUID.fromString("019310aa-5c00-7000-8000-00000000002a");
    static final String CODE = "047113";
    static final String TOKEN = "Zm9vdGJyaWRnZS1leGFtcGxlLXRva2VuLTAwMDAwMDA";
    static final URI LINK = URI.create("https://hrm.example/idp/verify?token=" + TOKEN);
    static final URI ACCOUNT_SETTINGS = URI.create("https://id.example/account?lang=sv&section=password");

    static final MaskedAddress ELSEWHERE = MaskedAddress.of(EmailAddress.of("bo.nilsson@annan.example"));

    private Scenes() {}

    static MailSettings settings() {
        return MailSettings.of("Example HRM", "Example ID");
    }

    static SmtpSettingsBuilder local(int port) {
        return SmtpSettings.builder("127.0.0.1", "no-reply@hrm.example")
                .tls(TlsMode.NONE)
                .port(port)
                .timeouts(Duration.ofSeconds(5), Duration.ofSeconds(5));
    }

    static SmtpMailer mailer(SmtpSettings smtp) {
        return new SmtpMailer(smtp, settings(), CLOCK);
    }

    static Content.Code code() {
        return new Content.Code(CODE, NOW.plus(Duration.ofMinutes(15)));
    }

    /** Five calendar days, today counted: until the night after Friday. */
    static Content.Link link() {
        return new Content.Link(LINK, Instant.parse("2026-11-27T23:00:00Z"));
    }

    static Map<String, Content> everyKind() {
        Map<String, Content> kinds = new LinkedHashMap<>();
        kinds.put("code", code());
        kinds.put("link", link());
        kinds.put("linked", new Content.Linked(null));
        kinds.put("linked-settings", new Content.Linked(ACCOUNT_SETTINGS));
        kinds.put("account-existed", new Content.AccountExisted());
        kinds.put("link-removed", new Content.LinkRemoved());
        for (Content.Deed deed : Content.Deed.values()) {
            kinds.put("notice-" + deed.name().toLowerCase(Locale.ROOT), new Content.Notice(deed, NOW, ELSEWHERE));
        }
        URI account = URI.create("https://hrm.example/idp/account");
        kinds.put("reminder", new Content.Reminder(account, null));
        kinds.put("reminder-planned", new Content.Reminder(account, Instant.parse("2026-12-01T05:00:00Z")));
        kinds.put("report", Reports.planned());
        kinds.put("report-empty", Reports.empty());
        return kinds;
    }

    static Mail mail(Content content) {
        return mail(content, SWEDISH);
    }

    static Mail mail(Content content, Locale locale) {
        return mail(content, locale, "Åkerlunds Bygg AB", "Anna Öberg");
    }

    static Mail mail(Content content, Locale locale, String tenantName, String personName) {
        return new Mail(
                ID,
                EmailAddress.of("Anna.Oberg@foretaget.example"),
                locale,
                STOCKHOLM,
                tenantName,
                personName,
                content);
    }
}
