package dev.footbridge.texts;

/** One text of a tenant as it was typed, gaps and all. Nothing checks it here: see {@link TextFault}. */
public record TenantText(TextKind kind, TextLanguage language, String text) {
    /** As people type it: line breaks are LF, and nothing stands around it. */
    public static TenantText typed(TextKind kind, TextLanguage language, String typed) {
        return new TenantText(
                kind, language, typed.replace("\r\n", "\n").replace('\r', '\n').strip());
    }
}
