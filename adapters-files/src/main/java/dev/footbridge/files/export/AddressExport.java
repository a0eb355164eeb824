package dev.footbridge.files.export;

import com.google.common.collect.ImmutableList;
import dev.footbridge.files.columns.FieldLabel;
import dev.footbridge.files.columns.Headings;
import dev.footbridge.files.columns.Words;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.limits.FileRefusal.Reason;
import dev.footbridge.files.table.RowSink;
import dev.footbridge.files.table.TableFormat;
import dev.footbridge.imports.Column;
import dev.footbridge.spi.UserProjection;
import dev.footbridge.spi.UserProjection.Page;
import dev.footbridge.spi.UserProjection.Row;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes users with their addresses and states (T1, T5), page by page and never all at once. Imported again, the file
 * changes nothing. The caller has made sure that the actor may, and takes the tenant from the actor's own session.
 */
public final class AddressExport {
    private static final int PAGE = 500;
    /** What a whole export has. */
    public static final ImmutableList<Column> COLUMNS = ImmutableList.of(
            Column.USER,
            Column.EMPLOYEE_NUMBER,
            Column.ADDRESS,
            Column.NAME,
            Column.DEPARTMENT,
            Column.ACTIVE,
            Column.STATE,
            Column.PENDING_ADDRESS,
            Column.CHANGED);

    private final Users users;
    private final UserNames names;
    private final Headings headings;

    /** Where users come from, a page at a time, as {@link UserProjection} gives them. */
    public interface Users {
        Page page(TenantId tenant, UserProjection.Query query);

        int count(TenantId tenant, UserProjection.Query query, int most);
    }

    public AddressExport(Users users, UserNames names, FieldLabel label) {
        this.users = users;
        this.names = names;
        this.headings = new Headings(label);
    }

    /** As the other one, with all columns. */
    public Optional<FileRefusal> write(
            TenantId tenant, UserFilter filter, TableFormat format, Locale locale, ZoneId zone, OutputStream out)
            throws IOException {
        return write(tenant, filter, COLUMNS, format, locale, zone, out);
    }

    /**
     * @param columns some of {@link #COLUMNS}
     * @param locale of headings and states
     * @param zone in which times are written
     * @param out is left open
     * @return a refusal, and nothing was written, if there are more users than the format has rows
     */
    public Optional<FileRefusal> write(
            TenantId tenant,
            UserFilter filter,
            List<Column> columns,
            TableFormat format,
            Locale locale,
            ZoneId zone,
            OutputStream out)
            throws IOException {
        Page page = users.page(tenant, filter.after(null, PAGE));
        if (format == TableFormat.XLSX
                && users.count(tenant, filter.after(null, 1), TableFormat.ROWS_OF_A_SHEET)
                        >= TableFormat.ROWS_OF_A_SHEET) {
            return Optional.of(FileRefusal.beyond(Reason.TOO_MANY_ROWS, TableFormat.ROWS_OF_A_SHEET - 1));
        }
        try (RowSink sink = format.writeTo(out, "Footbridge")) {
            sink.write(columns.stream()
                    .map(column -> headings.heading(column, locale))
                    .toList());
            UserCells cells = new UserCells(Words.in(locale), zone);
            write(page, sink, tenant, columns, cells);
            while (page.more()) {
                page = users.page(tenant, filter.after(last(page), PAGE));
                write(page, sink, tenant, columns, cells);
            }
        }
        return Optional.empty();
    }

    private void write(Page page, RowSink sink, TenantId tenant, List<Column> columns, UserCells cells)
            throws IOException {
        List<String> userNames =
                names.of(tenant, page.users().stream().map(Row::id).toList());
        for (int i = 0; i < page.users().size(); i++) {
            Row user = page.users().get(i);
            String userName = userNames.get(i);
            sink.write(columns.stream()
                    .map(column -> cells.text(column, user, userName))
                    .toList());
        }
    }

    private static UserId last(Page page) {
        return page.users().get(page.users().size() - 1).id();
    }
}
