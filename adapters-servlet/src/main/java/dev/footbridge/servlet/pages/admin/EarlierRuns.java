package dev.footbridge.servlet.pages.admin;

import dev.footbridge.Footbridge;
import dev.footbridge.files.UserFiles;
import dev.footbridge.imports.ImportRun;
import dev.footbridge.servlet.web.WebRequest;
import dev.footbridge.tenant.Tenant;
import dev.footbridge.tenant.TenantId;
import dev.footbridge.tenant.UserId;
import dev.footbridge.tenant.UserKey;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tenant's last imports, each with a way to its page. */
record EarlierRuns(Footbridge footbridge, UserFiles files) {
    private static final int MOST = 20;

    List<ImportView.Earlier> of(WebRequest request, AdminWords say) {
        TenantId tenant = request.signedIn().user().tenant();
        ZoneId zone = footbridge
                .administration()
                .tenant(tenant)
                .value()
                .map(Tenant::zone)
                .orElseThrow();
        Map<UserId, String> names = new HashMap<>();
        return files.imports().newest(tenant, MOST).stream()
                .map(run -> earlier(run, request.base(), say, zone, names))
                .toList();
    }

    private ImportView.Earlier earlier(
            ImportRun run, String base, AdminWords say, ZoneId zone, Map<UserId, String> names) {
        UserId by = run.by();
        return new ImportView.Earlier(
                base + "/admin/imports/" + run.id(),
                run.fileName().isBlank() ? say.of("import.title") : run.fileName(),
                say.exactly(run.previewedAt(), zone),
                by == null ? "" : names.computeIfAbsent(by, id -> name(new UserKey(run.tenant(), id))),
                say.of("imports.stage." + run.stage()));
    }

    /** The id of somebody who has left. */
    private String name(UserKey user) {
        return footbridge
                .administration()
                .user(user)
                .value()
                .map(detail -> detail.person().name())
                .orElse(user.user().value());
    }
}
