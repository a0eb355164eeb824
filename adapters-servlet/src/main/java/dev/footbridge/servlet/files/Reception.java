package dev.footbridge.servlet.files;

import com.google.common.collect.ImmutableList;
import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.AddressImport.PreviewAnswer;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import dev.footbridge.imports.Column;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.servlet.web.Uploads;
import dev.footbridge.servlet.web.Uploads.Upload;
import dev.footbridge.servlet.web.WebRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Takes the file of a form in and previews it; nothing is left of the file afterwards but what the run keeps. */
public final class Reception {
    /** The field of the form. */
    public static final String FIELD = "file";

    /** Begins the fields that say which heading is which column; the column's stable name follows. */
    public static final String CHOICE = "column.";

    private final UserFiles files;
    private final InstantSource clock;

    public Reception(UserFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What became of an upload. */
    public sealed interface Answer {
        record Previewed(ImportRun run) implements Answer {}

        /** @param headings of the file, so that somebody can say what they mean; empty if it has none */
        record Refused(FileRefusal refusal, ImmutableList<String> headings) implements Answer {
            Refused(FileRefusal refusal) {
                this(refusal, ImmutableList.of());
            }

            /** Whether it would be taken if somebody said which column is which. */
            public boolean asksForColumns() {
                return !headings.isEmpty()
                        && (refusal.reason() == FileRefusal.Reason.NO_USER_COLUMN
                                || refusal.reason() == FileRefusal.Reason.NO_ADDRESS_COLUMN
                                || refusal.reason() == FileRefusal.Reason.COLUMN_TWICE);
            }
        }

        /** The form came without a file. */
        record Missing() implements Answer {}
    }

    public Answer preview(WebRequest request, Actor actor) {
        try {
            Optional<Upload> upload = request.uploads().file(FIELD);
            return upload.isPresent() ? preview(request, upload.get(), actor) : new Answer.Missing();
        } catch (Uploads.TooLarge e) {
            return new Answer.Refused(FileRefusal.beyond(
                    FileRefusal.Reason.UPLOAD_TOO_LARGE, files.limits().uploadBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer preview(WebRequest request, Upload upload, Actor actor) throws IOException {
        try (InputStream content = upload.open()) {
            Receipt receipt = ReceivedFile.receive(content, upload.name(), files.limits());
            if (receipt instanceof Receipt.Refused refused) {
                return new Answer.Refused(refused.refusal());
            }
            try (ReceivedFile file = ((Receipt.Taken) receipt).file()) {
                PreviewAnswer answer = files.imports()
                        .preview(request.signedIn().user().tenant(), file, chosen(request), actor, clock.instant());
                return answer instanceof PreviewAnswer.Previewed previewed
                        ? new Answer.Previewed(previewed.run())
                        : refused((PreviewAnswer.Refused) answer, upload);
            }
        }
    }

    /** A browser sends a field in which no file was chosen as an empty one without a name. */
    private static Answer refused(PreviewAnswer.Refused refused, Upload upload) {
        boolean nothing = refused.refusal().reason() == FileRefusal.Reason.EMPTY
                && upload.name().isEmpty();
        return nothing ? new Answer.Missing() : new Answer.Refused(refused.refusal(), refused.headings());
    }

    /** Which heading of the file the sender says is which column. */
    private static Map<Column, String> chosen(WebRequest request) {
        Map<Column, String> chosen = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            request.parameter(CHOICE + column)
                    .filter(heading -> column.isRead() && !heading.isEmpty())
                    .ifPresent(heading -> chosen.put(column, heading));
        }
        return chosen;
    }
}
