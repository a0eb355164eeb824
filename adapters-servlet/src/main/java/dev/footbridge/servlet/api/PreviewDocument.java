package dev.footbridge.servlet.api;

import dev.footbridge.bulk.Preview;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a job would do.
 *
 * @param addresses how many mails by where the address comes from
 * @param skipped how many people get none, by the reason
 */
record PreviewDocument(
        int matching, int examined, int mails, Map<String, Integer> addresses, Map<String, Integer> skipped) {

    static PreviewDocument of(Preview preview) {
        return new PreviewDocument(
                preview.matching(),
                preview.examined(),
                preview.mails(),
                named(preview.mailed()),
                named(preview.skipped()));
    }

    private static Map<String, Integer> named(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach((key, count) -> named.put(key.name(), count));
        return named;
    }
}
