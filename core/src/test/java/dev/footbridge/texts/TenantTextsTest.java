package dev.footbridge.texts;

import static dev.footbridge.texts.TextKind.CONTACT;
import static dev.footbridge.texts.TextKind.HELP;
import static dev.footbridge.texts.TextKind.MAIL;
import static dev.footbridge.texts.TextLanguage.DA;
import static dev.footbridge.texts.TextLanguage.EN;
import static dev.footbridge.texts.TextLanguage.FI;
import static dev.footbridge.texts.TextLanguage.NB;
import static dev.footbridge.texts.TextLanguage.SV;
import static org.assertj.core.api.Assertions.assertThat;

import dev.footbridge.texts.TenantTexts.Reader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which of a tenant's texts somebody reads, and how. */
class TenantTextsTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-FI");
    private final TenantTexts texts = TenantTexts.of(List.of(
            new TenantText(HELP, SV, "Ring {contact} ({company})"),
            new TenantText(HELP, FI, "Soita: {contact}"),
            new TenantText(CONTACT, SV, "Lena på {company}"),
            new TenantText(MAIL, DA, "")));

    @Test
    void O5_the_reader_s_language_comes_first_then_the_tenant_s_then_any() {
        assertThat(texts.nearest(HELP, Locale.forLanguageTag("fi"), SWEDISH)).startsWith("Soita");
        assertThat(texts.nearest(HELP, Locale.ENGLISH, SWEDISH)).startsWith("Ring");
        assertThat(texts.nearest(HELP, Locale.ENGLISH, Locale.forLanguageTag("fi")))
                .startsWith("Soita");
        assertThat(texts.nearest(HELP, Locale.ENGLISH, Locale.forLanguageTag("da")))
                .startsWith("Ring");
        assertThat(texts.nearest(MAIL, SWEDISH, SWEDISH)).isEmpty();
    }

    @Test
    void languages_are_a_closed_list() {
        assertThat(List.of("sv", "nb", "no", "nn", "da", "fi", "en", "de", "").stream()
                        .map(tag -> TextLanguage.of(Locale.forLanguageTag(tag))))
                .containsExactly(SV, NB, NB, NB, DA, FI, EN, EN, EN);
        assertThat(FI.tag()).isEqualTo("fi");
        assertThat(NB.locale()).isEqualTo(Locale.forLanguageTag("nb"));
        assertThat(NB.ownName()).isEqualTo("Norsk bokmål");
    }

    @Test
    void gaps_are_filled_and_what_is_filled_in_is_never_read_again() {
        Reader reader = new Reader("{contact} & Söner", SWEDISH, SWEDISH);
        assertThat(texts.filled(HELP, reader, "HRM", "Connect"))
                .isEqualTo("Ring Lena på {contact} & Söner ({contact} & Söner)");
        assertThat(texts.filled(CONTACT, reader, "HRM", "Connect")).isEqualTo("Lena på {contact} & Söner");
        assertThat(texts.filled(MAIL, reader, "HRM", "Connect")).isEmpty();
    }

    @Test
    void every_gap_has_its_own_value_and_other_braces_stay() {
        TenantTexts all = TenantTexts.none()
                .with(new TenantText(MAIL, EN, "{{idp}: {product}, {company}, [{contact}] {other} {x"));
        assertThat(all.filled(MAIL, new Reader("Acme", Locale.ENGLISH, SWEDISH), "HRM", "Connect"))
                .isEqualTo("{Connect: HRM, Acme, [] {other} {x");
    }

    @Test
    void a_text_takes_the_place_of_the_former_and_an_empty_one_takes_it_away() {
        TenantTexts changed = texts.with(new TenantText(HELP, SV, "Fråga Eva"));
        assertThat(changed.typed(HELP, SV)).isEqualTo("Fråga Eva");
        assertThat(changed.typed(HELP, FI)).isEqualTo("Soita: {contact}");
        assertThat(changed.with(new TenantText(HELP, SV, "")).typed(HELP, SV)).isEmpty();
        assertThat(texts.all()).extracting(TenantText::kind).containsExactly(HELP, HELP, CONTACT);
        assertThat(TenantTexts.of(texts.all()))
                .isEqualTo(texts)
                .hasSameHashCodeAs(texts)
                .isNotEqualTo(changed);
        assertThat(texts.hashCode()).isNotEqualTo(changed.hashCode());
        assertThat(texts).isNotEqualTo("texts").hasToString("TenantTexts[3]");
        assertThat(TenantTexts.none().all()).isEmpty();
    }

    @Test
    void what_is_typed_has_one_kind_of_line_break_and_nothing_around_it() {
        assertThat(TenantText.typed(HELP, SV, " \r\nRing\r\n08\rnu \n"))
                .isEqualTo(new TenantText(HELP, SV, "Ring\n08\nnu"));
    }
}
