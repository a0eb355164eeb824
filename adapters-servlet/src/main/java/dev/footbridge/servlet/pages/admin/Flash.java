package dev.footbridge.servlet.pages.admin;

import dev.footbridge.servlet.web.WebRequest;
import java.util.Arrays;
import java.util.Locale;

/** What a form did, told on the page that comes next. The address holds one of these names, never a text. */
enum Flash {
    SAVED,
    SENT,
    REMOVED,
    CANCELLED,
    DOMAINS,
    HELP,
    REMINDERS,
    REPORT,
    REPORT_TRIED,
    STARTED,
    ACTIVATED,
    BACK,
    WAVE,
    PLANNED,
    PLAN_CANCELLED,
    GLASS_NAMED,
    GLASS_REMOVED,
    PERSON_ERASED,
    BULK_STARTED,
    BULK_OPEN,
    BULK_PAUSED,
    BULK_RESUMED,
    BULK_CANCELLED,
    TRIAL;

    String query() {
        return "?done=" + name().toLowerCase(Locale.ROOT);
    }

    String text(AdminWords say) {
        return say.of("done." + name());
    }

    /** Empty if the address names nothing or something else. */
    static String of(WebRequest request, AdminWords say) {
        if (request.parameter("trial").filter("ok"::equals).isPresent()) {
            return TRIAL.text(say);
        }
        String wanted = request.parameter("done").orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(flash -> flash.name().equals(wanted))
                .map(flash -> flash.text(say))
                .findFirst()
                .orElse("");
    }
}
