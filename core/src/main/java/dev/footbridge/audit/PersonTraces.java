package dev.footbridge.audit;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is found in texts that somebody wrote (O7).
 *
 * @param words names and addresses, in lower case
 */
public record PersonTraces(UserKey key, ImmutableSet<String> words) {
    /** A shorter id is a word or a number like any other. */
    private static final int SHORTEST_TELLING_ID = 4;

    public static PersonTraces of(UserKey key, Collection<String> words) {
        return new PersonTraces(key, folded(words));
    }

    /** The same person, known by more. */
    public PersonTraces with(Collection<String> more) {
        return new PersonTraces(
                key,
                ImmutableSet.<String>builder()
                        .addAll(words)
                        .addAll(folded(more))
                        .build());
    }

    public boolean is(@Nullable UserId user) {
        return key.user().equals(user);
    }

    /** Whether a text holds a name, an address or a long enough id of the person, not as a part of another word. */
    public boolean areIn(String text) {
        String folded = fold(text);
        String id = key.user().value();
        return words.stream().anyMatch(word -> stands(word, folded))
                || (id.length() >= SHORTEST_TELLING_ID && stands(id, text));
    }

    /** Whether a text is a word of a name or of an address of the person. */
    public boolean arePartlyIn(String text) {
        String part = fold(text.strip());
        return !part.isEmpty() && words.stream().anyMatch(word -> stands(part, word));
    }

    /** Whether a cell holds nothing but the id, a name or an address of the person. */
    public boolean fill(String cell) {
        return is(cell.strip()) || words.contains(fold(cell.strip()));
    }

    private boolean is(String text) {
        return key.user().value().equals(text);
    }

    private static ImmutableSet<String> folded(Collection<String> words) {
        return words.stream()
                .map(word -> fold(word.strip()))
                .filter(word -> !word.isEmpty())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean stands(String word, String text) {
        return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1))
                .anyMatch(at -> endsAt(text, at - 1) && endsAt(text, at + word.length()));
    }

    private static boolean endsAt(String text, int place) {
        return place < 0 || place >= text.length() || !Character.isLetterOrDigit(text.charAt(place));
    }

    /** Without any of them. */
    @Override
    public String toString() {
        return "PersonTraces[" + words.size() + "]";
    }
}
