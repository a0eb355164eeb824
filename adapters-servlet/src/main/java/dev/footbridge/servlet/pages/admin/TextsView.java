package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableSet;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.texts.Gap;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextFault;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the page about the tenant's own texts shows.
 *
 * @param language tag of the one that is written in
 * @param hint that nothing is stored; empty if what is read is stored
 * @param readings one for each language
 * @param writable whether this reader may change anything
 */
public record TextsView(
        String language, List<Tab> tabs, List<Entry> entries, String hint, List<Reading> readings, boolean writable) {

    /** A language to write in. */
    public record Tab(String tag, String name, String address, boolean now) {}

    /** One text to write. */
    public record Entry(String id, String label, String hint, String typed, boolean lines) {}

    /** What somebody who reads a language gets. */
    public record Reading(String tag, String name, List<Line> lines) {}

    /** A text with its gaps filled. */
    public record Line(String label, String text) {}

    static TextsView of(
            AdminWords say,
            TextLanguage language,
            TenantTexts texts,
            BiFunction<TextKind, Locale, String> said,
            String hint,
            WebRequest request) {
        return new TextsView(
                language.tag(),
                Stream.of(TextLanguage.values())
                        .map(each -> new Tab(
                                each.tag(),
                                each.ownName(),
                                request.base() + "/admin/texts?language=" + each.tag(),
                                each == language))
                        .toList(),
                Stream.of(TextKind.values())
                        .map(kind -> entry(say, kind, texts.typed(kind, language)))
                        .toList(),
                hint,
                Stream.of(TextLanguage.values())
                        .map(each -> reading(say, each, said))
                        .toList(),
                request.signedIn().mayProvision());
    }

    private static Entry entry(AdminWords say, TextKind kind, String typed) {
        String hint = say.of("texts." + kind + ".hint", "most", say.number(kind.longest()));
        String gaps = say.of("texts.gaps", "gaps", gaps(kind.gaps()));
        return new Entry(kind.name(), say.of("texts." + kind), hint + " " + gaps, typed, kind != TextKind.CONTACT);
    }

    private static Reading reading(AdminWords say, TextLanguage language, BiFunction<TextKind, Locale, String> said) {
        List<Line> lines = Stream.of(TextKind.values())
                .map(kind -> new Line(say.of("texts." + kind), said.apply(kind, language.locale())))
                .filter(line -> !line.text().isEmpty())
                .toList();
        return new Reading(language.tag(), language.ownName(), lines);
    }

    /** What is wrong with a text, in words. */
    static String fault(AdminWords say, TextKind kind, TextFault fault) {
        return switch (fault.kind()) {
            case TOO_LONG -> say.of("texts.fault.TOO_LONG", "n", fault.detail(), "most", say.number(kind.longest()));
            case NOT_PLAIN -> say.of("texts.fault.NOT_PLAIN");
            case UNKNOWN_GAP -> say.of("texts.fault.UNKNOWN_GAP", "piece", fault.detail(), "gaps", gaps(kind.gaps()));
        };
    }

    private static String gaps(ImmutableSet<Gap> gaps) {
        return gaps.stream().map(gap -> "{" + gap.key() + "}").collect(Collectors.joining(", "));
    }
}
