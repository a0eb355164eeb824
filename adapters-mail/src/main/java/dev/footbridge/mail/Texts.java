package dev.footbridge.mail;

import java.util.Map;

/**
 * The sentences of the mails in one language.
 *
 * @param language as in the {@code lang} attribute
 */
record Texts(String language, Map<String, Template> templates) {

    /** @throws IllegalStateException if there is no such sentence, which start-up has ruled out */
    String say(String key, Map<String, String> values) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("no text " + key);
        }
        return template.fill(values);
    }
}
