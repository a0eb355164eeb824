package dev.footbridge.texts;

import java.util.Locale;

/** A language that a tenant can write in (O5). */
public enum TextLanguage {
    SV("Svenska"),
    EN("English"),
    NB("Norsk bokmål"),
    DA("Dansk"),
    FI("Suomi");

    private final String ownName;

    TextLanguage(String ownName) {
        this.ownName = ownName;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** As in {@code lang} attributes. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language that a locale is spoken to in: bokmål for all Norwegian, English for what is not among them. */
    public static TextLanguage of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> SV;
            case "nb", "no", "nn" -> NB;
            case "da" -> DA;
            case "fi" -> FI;
            default -> EN;
        };
    }
}
