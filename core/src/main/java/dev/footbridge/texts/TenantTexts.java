package dev.footbridge.texts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import com.google.common.collect.TreeBasedTable;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** All texts of a tenant; those that are empty are not there. */
public final class TenantTexts {
    private static final TenantTexts NONE = new TenantTexts(ImmutableTable.of());

    private final ImmutableTable<TextKind, TextLanguage, String> texts;

    private TenantTexts(ImmutableTable<TextKind, TextLanguage, String> texts) {
        this.texts = texts;
    }

    public static TenantTexts none() {
        return NONE;
    }

    /** The last of two of one kind and language counts; empty ones are left out. */
    public static TenantTexts of(List<TenantText> all) {
        Table<TextKind, TextLanguage, String> table = TreeBasedTable.create();
        all.forEach(each -> table.put(each.kind(), each.language(), each.text()));
        table.values().removeIf(String::isEmpty);
        return new TenantTexts(ImmutableTable.copyOf(table));
    }

    /** With one text in the place of the one that was there. */
    public TenantTexts with(TenantText text) {
        return with(List.of(text));
    }

    /** With some in the place of those of the same kind and language. */
    public TenantTexts with(List<TenantText> some) {
        return of(ImmutableList.<TenantText>builder().addAll(all()).addAll(some).build());
    }

    /** In the order of kinds, then languages. */
    public ImmutableList<TenantText> all() {
        return Stream.of(TextKind.values())
                .flatMap(kind -> texts.row(kind).entrySet().stream()
                        .map(each -> new TenantText(kind, each.getKey(), each.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** As typed in exactly this language; empty for nothing. */
    public String typed(TextKind kind, TextLanguage language) {
        return Objects.requireNonNullElse(texts.get(kind, language), "");
    }

    /**
     * The text for somebody who reads one language: in it, else in the tenant's own, else in the first there is; empty if
     * there is none. Gaps are not filled.
     */
    public String nearest(TextKind kind, Locale reader, Locale own) {
        Map<TextLanguage, String> row = texts.row(kind);
        String near = row.getOrDefault(TextLanguage.of(reader), row.getOrDefault(TextLanguage.of(own), ""));
        return near.isEmpty() ? row.values().stream().findFirst().orElse("") : near;
    }

    /**
     * As a reader gets it: plain text, to be made inert by whoever shows it. What is filled in is never read again.
     *
     * @param product the product's name
     * @param idp the identity provider's name
     */
    public String filled(TextKind kind, Reader reader, String product, String idp) {
        Map<Gap, String> values = new EnumMap<>(Gap.class);
        values.put(Gap.COMPANY, reader.company());
        values.put(Gap.PRODUCT, product);
        values.put(Gap.IDP, idp);
        String contact = fill(nearest(TextKind.CONTACT, reader.language(), reader.own()), values);
        values.put(Gap.CONTACT, contact);
        return kind == TextKind.CONTACT ? contact : fill(nearest(kind, reader.language(), reader.own()), values);
    }

    /**
     * Who reads.
     *
     * @param company the tenant's name
     * @param language the reader's
     * @param own the tenant's
     */
    public record Reader(String company, Locale language, Locale own) {}

    private static String fill(String text, Map<Gap, String> values) {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', open + 1)) {
            int close = text.indexOf('}', open);
            String value = close < 0
                    ? null
                    : Gap.of(text.substring(open + 1, close)).map(values::get).orElse(null);
            if (value != null) {
                filled.append(text, done, open).append(value);
                done = close + 1;
            }
        }
        return filled.append(text, done, text.length()).toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantTexts that && texts.equals(that.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    /** Tenants write names and numbers of people into them. */
    @Override
    public String toString() {
        return "TenantTexts[" + texts.size() + "]";
    }
}
