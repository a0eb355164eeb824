package dev.footbridge.servlet.pages.admin;

import com.google.common.collect.ImmutableList;
import dev.footbridge.Footbridge;
import dev.footbridge.files.UserFiles;
import dev.footbridge.servlet.files.Downloads;
import dev.footbridge.servlet.files.Reception;
import dev.footbridge.servlet.pages.Templates;
import dev.footbridge.servlet.web.Access;
import dev.footbridge.servlet.web.Route;
import dev.footbridge.servlet.words.Words;
import java.util.List;

/** Pages for imports and exports (T1 to T5), for hosts that have them. */
public final class ImportRoutes {
    private final ImportPage upload;
    private final RunPage run;
    private final ExportForm export;
    private final LogDownload log;
    private final ConflictsDownload conflicts;
    private final ShadowDownload shadow;

    public ImportRoutes(
            Footbridge footbridge,
            UserFiles files,
            Downloads downloads,
            Reception reception,
            Words words,
            Templates templates) {
        AdminPages pages = new AdminPages(templates, words);
        this.upload = new ImportPage(new EarlierRuns(footbridge, files), reception, words, pages);
        this.run = new RunPage(files, downloads, pages);
        this.log = new LogDownload(footbridge, pages);
        this.conflicts = new ConflictsDownload(footbridge, pages);
        this.shadow = new ShadowDownload(footbridge, pages);
        this.export = new ExportForm(downloads, upload);
    }

    public List<Route> routes() {
        return ImmutableList.of(
                Route.get("/admin/export", Access.PROVISIONER, export::users),
                Route.get("/admin/export/audit", Access.PROVISIONER, log::csv),
                Route.get("/admin/export/conflicts", Access.PROVISIONER, conflicts::csv),
                Route.get("/admin/export/shadow", Access.PROVISIONER, shadow::csv),
                Route.get("/admin/imports", Access.PROVISIONER, upload::show),
                Route.post("/admin/imports", Access.PROVISIONER, upload::preview),
                // Before the pages of one import, whose id stands in the same place.
                Route.get("/admin/imports/template", Access.PROVISIONER, export::template),
                Route.get("/admin/imports/{run}", Access.PROVISIONER, run::show),
                Route.post("/admin/imports/{run}/apply", Access.PROVISIONER, run::apply),
                Route.post("/admin/imports/{run}/undo", Access.PROVISIONER, run::undo),
                Route.get("/admin/imports/{run}/result", Access.PROVISIONER, run::result));
    }
}
