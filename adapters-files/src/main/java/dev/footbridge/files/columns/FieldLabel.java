package dev.footbridge.files.columns;

/**
 * What the product calls the field of the address at the identity provider (T1), such as "E-post Connect". The same
 * label heads the column in every language.
 *
 * @param text not blank, at most 100 characters
 */
public record FieldLabel(String text) {
    private static final int LONGEST = 100;

    public FieldLabel {
        if (text.isBlank() || text.length() > LONGEST) {
            throw new IllegalArgumentException("A label has 1 to 100 characters");
        }
    }

    /** "E-post inloggning". */
    public static FieldLabel standard() {
        return new FieldLabel("E-post inloggning");
    }
}
