package dev.footbridge.servlet.pages.admin;

import dev.footbridge.audit.Actor;
import dev.footbridge.files.export.AddressExport;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.servlet.web.WebResult;
import java.util.Arrays;

/** What the users view shows, as a file; and an empty file to begin with. */
final class ExportForm {
    private final Downloads downloads;
    private final ImportPage imports;

    ExportForm(Downloads downloads, ImportPage imports) {
        this.downloads = downloads;
        this.imports = imports;
    }

    WebResult users(WebRequest request) {
        Downloads.Wanted wanted = new Downloads.Wanted(
                UsersFilter.of(request).query(),
                AddressExport.COLUMNS,
                format(request),
                request.administrator(Actor.Channel.PAGE));
        return downloads
                .refusal(request, wanted)
                .map(refusal -> imports.refuse(request, refusal))
                .orElseGet(() -> downloads.users(request, wanted));
    }

    WebResult template(WebRequest request) {
        return downloads.template(request, format(request));
    }

    /** CSV unless the address names the other one; what it cannot mean is passed over, as everywhere on pages. */
    static TableFormat format(WebRequest request) {
        String wanted = request.parameter("format").orElse("");
        return Arrays.stream(TableFormat.values())
                .filter(format -> format.extension().equals(wanted))
                .findFirst()
                .orElse(TableFormat.CSV);
    }
}
