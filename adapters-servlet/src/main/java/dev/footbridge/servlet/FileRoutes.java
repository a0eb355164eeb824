package dev.footbridge.servlet;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.files.UserFiles;
import dev.footbridge.servlet.api.FileCalls;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.pages.admin.ImportRoutes;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.words.Words;
import java.time.InstantSource;
import java.util.List;

/** Imports and exports of users (T1 to T5). Needs footbridge-files on the class path. */
public final class FileRoutes implements FurtherRoutes {
    private final UserFiles files;
    private final InstantSource clock;

    public FileRoutes(UserFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public List<Route> routes(Footbridge footbridge, Words words, Templates templates) {
        Downloads downloads = new Downloads(footbridge, files, words);
        Reception reception = new Reception(files, clock);
        return ImmutableList.<Route>builder()
                .addAll(new FileCalls(files, downloads, reception, words).routes())
                .addAll(new ImportRoutes(footbridge, files, downloads, reception, words, templates).routes())
                .build();
    }

    @Override
    public long largestUpload() {
        return files.limits().uploadBytes();
    }
}
