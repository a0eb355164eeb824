package dev.footbridge.mail;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges texts of the host before they may replace ours. */
final class Overrides {
    private static final Logger log = LoggerFactory.getLogger(Overrides.class);
    private static final Set<String> ANYWHERE = Set.of("product", "idp");
    private static final Set<String> IN_BODIES = Set.of("product", "idp", "tenant", "help");

    private final Map<String, Template> ours;

    Overrides(Map<String, Template> ours) {
        this.ours = ours;
    }

    /** @throws IllegalArgumentException naming bundle and key, if a text cannot be used */
    Map<String, Template> checked(ClassLoader loader, String resource) {
        Map<String, Template> bundle = TextBundle.read(loader, resource);
        bundle.forEach((key, template) -> check(resource, key, template));
        return bundle;
    }

    private void check(String resource, String key, Template template) {
        Template known = ours.get(key);
        if (known == null) {
            log.warn("{} has the key {}, which no mail uses", resource, key);
            return;
        }
        if (key.startsWith("mail.format.")) {
            checkPattern(resource + ", " + key, template.text());
            return;
        }
        boolean subject = key.contains(".subject");
        if (subject) {
            HeaderText.require(resource + ", " + key, template.text());
        }
        Set<String> unknown = new HashSet<>(template.places());
        unknown.removeAll(known.places());
        unknown.removeAll(subject ? ANYWHERE : IN_BODIES);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(resource + ", " + key + ": unknown places " + unknown);
        }
    }

    private static void checkPattern(String where, String pattern) {
        try {
            String written =
                    DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(Instant.EPOCH.atZone(ZoneOffset.UTC));
            HeaderText.require(where, written);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(where + ": no pattern for a date or time", e);
        }
    }
}
