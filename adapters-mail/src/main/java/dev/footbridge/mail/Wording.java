package dev.footbridge.mail;

import com.google.common.base.Splitter;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextKind;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One mail's sentences: a language and what fills the places in it. */
final class Wording {
    private static final Splitter LINES = Splitter.on('\n').trimResults().omitEmptyStrings();

    private final Texts texts;
    private final MailSettings settings;
    private final Mail mail;
    private final Instant now;
    private final Map<String, String> inBody;
    private final Map<String, String> inSubject;

    Wording(Texts texts, MailSettings settings, Mail mail, Instant now) {
        this.texts = texts;
        this.settings = settings;
        this.mail = mail;
        this.now = now;
        inSubject = Map.of("product", settings.productName(), "idp", settings.identityProviderName());
        String tenant = PersonText.clean(mail.tenantName());
        inBody = new HashMap<>(inSubject);
        inBody.put("tenant", tenant.isEmpty() ? settings.productName() : tenant);
        inBody.put("help", settings.helpContact());
    }

    String language() {
        return texts.language();
    }

    ZoneId zone() {
        return mail.zone();
    }

    Validity validity() {
        return new Validity(texts, inBody, mail.zone(), now);
    }

    String text(String key) {
        return texts.say(key, inBody);
    }

    String text(String key, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(inBody);
        values.putAll(more);
        return texts.say(key, values);
    }

    Figures figures() {
        return new Figures(texts);
    }

    /** Of a part that belongs to this mail alone. */
    String partId(String name) {
        return name + '.' + mail.id() + "@footbridge";
    }

    /** Filled from the settings only: nothing that people chose gets into a header. */
    String subject(String key) {
        return texts.say(key, inSubject);
    }

    String withCode(String key, String code) {
        return texts.say(key, with(inSubject, "code", code));
    }

    String greeting() {
        String name = PersonText.clean(mail.personName());
        return name.isEmpty() ? text("mail.greeting") : texts.say("mail.greeting.named", with(inBody, "name", name));
    }

    private static Map<String, String> with(Map<String, String> values, String place, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(place, value);
        return more;
    }

    /** Whom to ask: the tenant's own words first, then its contact, then that of the installation. */
    List<String> help() {
        List<String> own = own(TextKind.HELP);
        if (!own.isEmpty()) {
            return own;
        }
        List<String> contact = own(TextKind.CONTACT);
        if (!contact.isEmpty()) {
            return List.of(texts.say("mail.help.contact", with(inBody, "help", contact.get(0))));
        }
        return List.of(text(settings.helpContact().isEmpty() ? "mail.help.administrator" : "mail.help.contact"));
    }

    /** What the tenant says, a line each; empty for nothing. */
    List<String> own(TextKind kind) {
        TenantTexts.Reader reader = new TenantTexts.Reader(
                inBody.getOrDefault("tenant", ""), mail.locale(), mail.words().own());
        String filled =
                mail.words().texts().filled(kind, reader, settings.productName(), settings.identityProviderName());
        return LINES.splitToList(filled);
    }

    /** As the recipient wrote it. */
    String recipient() {
        return PersonText.clean(mail.to().display());
    }

    Block.Paragraph paragraph(String key) {
        return new Block.Paragraph(text(key));
    }

    Block.Action action(String labelKey, URI address) {
        return new Block.Action(text(labelKey), address, text("mail.action.fallback"));
    }
}
