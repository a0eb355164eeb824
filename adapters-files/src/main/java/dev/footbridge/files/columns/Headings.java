package dev.footbridge.files.columns;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.Row;
import dev.footbridge.imports.Column;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Knows columns by their headings, in any of our languages and whatever the case, the spaces, hyphens and underscores,
 * and the accents: {@code Användarnamn}, {@code anvandarnamn} and {@code USER_NAME} are one.
 */
public final class Headings {
    private static final CharMatcher NEITHER_LETTER_NOR_DIGIT =
            CharMatcher.forPredicate(Character::isLetterOrDigit).negate();

    private final FieldLabel label;
    private final ImmutableMap<String, Column> meanings;

    public Headings(FieldLabel label) {
        this.label = label;
        Map<String, Column> known = new HashMap<>();
        for (String language : Words.LANGUAGES) {
            for (Column column : Column.values()) {
                Words words = Words.of(language);
                known.putIfAbsent(folded(words.text("column." + column)), column);
                if (column.isRead()) {
                    Splitter.on(';')
                            .split(words.text("column." + column + ".also"))
                            .forEach(alias -> known.putIfAbsent(folded(alias), column));
                }
            }
        }
        // Last, so that a product may call the field whatever it likes.
        known.put(folded(label.text()), Column.ADDRESS);
        meanings = ImmutableMap.copyOf(known);
    }

    /** The heading to write over a column. */
    public String heading(Column column, Locale locale) {
        return column == Column.ADDRESS ? label.text() : Words.in(locale).text("column." + column);
    }

    /** What the first row of a file says, or why the file cannot be imported. */
    public Layout.Read read(Row first) {
        return read(first, Map.of());
    }

    /**
     * As the other one, for a file whose headings somebody has explained.
     *
     * @param chosen headings as they stand in the file, by what they mean; they go before what we know
     */
    public Layout.Read read(Row first, Map<Column, String> chosen) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        chosen.forEach((column, heading) -> {
            if (column.isRead() && first.cells().contains(heading)) {
                places.put(column, first.cells().indexOf(heading));
            }
        });
        Set<Column> explained = Set.copyOf(places.keySet());
        Set<Integer> taken = Set.copyOf(places.values());
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < first.cells().size(); i++) {
            String heading = first.cell(i);
            if (taken.contains(i)) {
                continue;
            }
            Column column = meanings.get(folded(heading));
            if (column == null || !column.isRead() || explained.contains(column)) {
                addIfNamed(ignored, heading);
            } else if (places.putIfAbsent(column, i) != null) {
                return new Layout.Refused(FileRefusal.twice(heading));
            }
        }
        if (!places.containsKey(Column.USER) && !places.containsKey(Column.EMPLOYEE_NUMBER)) {
            return new Layout.Refused(FileRefusal.of(Reason.NO_USER_COLUMN));
        }
        return places.containsKey(Column.ADDRESS)
                ? new Layout.Accepted(new Layout(first.cells(), places, ignored))
                : new Layout.Refused(FileRefusal.of(Reason.NO_ADDRESS_COLUMN));
    }

    private static void addIfNamed(List<String> ignored, String heading) {
        if (!heading.isBlank()) {
            ignored.add(heading);
        }
    }

    /** Takes letters and their accents apart and leaves only the letters; ø and æ are letters of their own. */
    private static String folded(String heading) {
        String plain = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return NEITHER_LETTER_NOR_DIGIT.removeFrom(plain);
    }
}
