package dev.footbridge.mail;

import java.util.List;

/**
 * A mail in words, before it becomes text and HTML.
 *
 * @param preview what mail programs show beside the subject
 * @param asides why the mail came, what to do if it was not expected, whom to ask
 */
record Letter(
        String language,
        String subject,
        String heading,
        String preview,
        List<Block> body,
        List<String> asides,
        String footer) {
    @Override
    public String toString() {
        return "Letter[" + language + "]";
    }
}
