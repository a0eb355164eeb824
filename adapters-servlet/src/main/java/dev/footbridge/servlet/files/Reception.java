package dev.footbridge.servlet.files;

import dev.footbridge.audit.Actor;
import dev.footbridge.files.UserFiles;
import dev.footbridge.files.imports.AddressImport.PreviewAnswer;
import dev.footbridge.files.limits.FileRefusal;
import dev.footbridge.files.table.ReceivedFile;
import dev.footbridge.files.table.ReceivedFile.Receipt;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.servlet.web.Uploads;
import dev.footbridge.servlet.web.Uploads.Upload;
import dev.footbridge.servlet.web.WebRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.Optional;

/** Takes the file of a form in and previews it; nothing is left of the file afterwards but what the run keeps. */
public final class Reception {
    /** The field of the form. */
    public static final String FIELD = "file";

    private final UserFiles files;
    private final InstantSource clock;

    public Reception(UserFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /** What became of an upload. */
    public sealed interface Answer {
        record Previewed(ImportRun run) implements Answer {}

        record Refused(FileRefusal refusal) implements Answer {}

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
                PreviewAnswer answer =
                        files.imports().preview(request.signedIn().user().tenant(), file, actor, clock.instant());
                return answer instanceof PreviewAnswer.Previewed previewed
                        ? new Answer.Previewed(previewed.run())
                        : refused(((PreviewAnswer.Refused) answer).refusal(), upload);
            }
        }
    }

    /** A browser sends a field in which no file was chosen as an empty one without a name. */
    private static Answer refused(FileRefusal refusal, Upload upload) {
        boolean nothing =
                refusal.reason() == FileRefusal.Reason.EMPTY && upload.name().isEmpty();
        return nothing ? new Answer.Missing() : new Answer.Refused(refusal);
    }
}
