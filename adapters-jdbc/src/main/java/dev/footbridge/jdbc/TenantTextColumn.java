package dev.footbridge.jdbc;

import com.google.common.base.Splitter;
import dev.footbridge.texts.TenantText;
import dev.footbridge.texts.TenantTexts;
import dev.footbridge.texts.TextKind;
import dev.footbridge.texts.TextLanguage;
import java.util.List;

/** All texts of a tenant in one column, one a line: kind, language and the text itself. */
final class TenantTextColumn {
    private static final Splitter PARTS = Splitter.on(' ').limit(3);

    private TenantTextColumn() {}

    static String of(TenantTexts texts) {
        return Texts.column(texts.all().stream()
                .map(each -> each.kind() + " " + each.language() + " " + each.text())
                .toList());
    }

    static TenantTexts read(String column) {
        return TenantTexts.of(
                Texts.list(column).stream().map(TenantTextColumn::text).toList());
    }

    private static TenantText text(String line) {
        List<String> parts = PARTS.splitToList(line);
        return new TenantText(TextKind.valueOf(parts.get(0)), TextLanguage.valueOf(parts.get(1)), parts.get(2));
    }
}
