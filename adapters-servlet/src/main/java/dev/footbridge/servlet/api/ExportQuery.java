package dev.footbridge.servlet.api;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.footbridge.files.export.AddressExport;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.Column;
import dev.footbridge.servlet.web.WebRequest;
import java.util.Arrays;

/** What a file shall be like. */
final class ExportQuery {
    private ExportQuery() {}

    /** CSV unless it says otherwise. */
    static TableFormat format(WebRequest request) {
        String wanted = request.parameter("format").orElse(TableFormat.CSV.extension());
        return Arrays.stream(TableFormat.values())
                .filter(format -> format.extension().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new MalformedRequest(MalformedRequest.Fault.BAD_FIELD, "format"));
    }

    /** All of them unless it names some, with commas in between. */
    static ImmutableList<Column> columns(WebRequest request) {
        return request.parameter("columns").map(ExportQuery::columns).orElse(AddressExport.COLUMNS);
    }

    private static ImmutableList<Column> columns(String names) {
        ImmutableList<Column> columns = Splitter.on(',')
                .splitToStream(names)
                .map(name -> Fields.oneOf("columns", Column.class, name))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        Fields.check(AddressExport.COLUMNS.containsAll(columns), "columns");
        return columns;
    }
}
