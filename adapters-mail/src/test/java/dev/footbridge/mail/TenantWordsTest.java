package dev.footbridge.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.spi.Mailer.Content;
import dev.footbridge.spi.Mailer.Mail;
import dev.footbridge.spi.Mailer.TenantWords;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a tenant says in mails in its own words. */
final class TenantWordsTest {
    private final Composer composer = new Composer(
            Scenes.settings().withHelpContact("Central support"),
            new Languages(TenantWordsTest.class.getClassLoader()));

    @Test
    void P5_the_help_text_stands_in_every_mail_line_by_line() {
        TenantTexts texts = texts(TextKind.HELP, "Ring <b>{company}</b>\n\n om {product} och {idp}");
        Scenes.everyKind().values().forEach(content -> {
            Letter letter = compose(content, texts, "sv");
            assertThat(letter.asides()).endsWith("Ring <b>Åkerlunds Bygg AB</b>", "om Example HRM och Example ID");
            assertThat(HtmlBody.of(letter)).contains("Ring &lt;b&gt;Åkerlunds Bygg AB&lt;/b&gt;");
            assertThat(TextBody.of(letter)).contains("om Example HRM").doesNotContain("Central support");
        });
    }

    @Test
    void a_contact_takes_the_place_of_that_of_the_installation() {
        assertThat(compose(Scenes.link(), texts(TextKind.CONTACT, "Lena, 1234"), "en")
                        .asides())
                .last()
                .isEqualTo("Do you need help? Contact Lena, 1234.");
        assertThat(compose(Scenes.link(), TenantTexts.none(), "en").asides().toString())
                .contains("Central support");
    }

    @Test
    void a_paragraph_of_its_own_stands_where_people_are_asked_to_link() {
        TenantTexts texts = texts(TextKind.MAIL, "Kom till Lena i receptionen.");
        Block own = new Block.Paragraph("Kom till Lena i receptionen.");
        assertThat(compose(Scenes.link(), texts, "sv").body()).contains(own);
        assertThat(compose(new Content.Reminder(Scenes.LINK, null), texts, "fi").body())
                .as("in the tenant's language, for want of the reader's")
                .contains(own);
        assertThat(compose(Scenes.code(), texts, "sv").body()).doesNotContain(own);
    }

    private Letter compose(Content content, TenantTexts texts, String language) {
        Mail mail = Scenes.mail(content, Locale.forLanguageTag(language));
        return composer.compose(
                new Mail(
                        mail.id(),
                        mail.to(),
                        mail.locale(),
                        mail.zone(),
                        mail.tenantName(),
                        mail.personName(),
                        mail.content(),
                        new TenantWords(texts, Scenes.SWEDISH)),
                Scenes.NOW);
    }

    private static TenantTexts texts(TextKind kind, String text) {
        return TenantTexts.of(List.of(new TenantText(kind, TextLanguage.SV, text)));
    }
}
