package dev.footbridge.servlet.pages.admin;

import java.util.List;

/** A page: its template and where the menu has it. */
enum Place {
    USERS("users", "users"),
    USER("user", "users"),
    VERIFICATIONS("verifications", "users"),
    JOB("job", "users"),
    NO_JOB("noJob", "users"),
    REMOVAL("removal", "users"),
    ERASURE("erasure", "users"),
    NOBODY("nobody", "users"),
    IMPORTS("imports", "users"),
    IMPORT("import", "users"),
    NOTHING("nothing", "users"),
    LOG("log", "logging"),
    DOMAINS("domains", "security"),
    READINESS("readiness", "users"),
    CONFLICTS("conflicts", "users"),
    SHADOW("shadow", "users"),
    REPORT("report", "users"),
    SCHEDULE("schedule", "security"),
    REMINDERS("reminders", "users"),
    TEXTS("texts", "security"),
    PHASE("phase", "security"),
    REVIEW("review", "security");

    private final String name;
    private final String menu;

    Place(String name, String menu) {
        this.name = name;
        this.menu = menu;
    }

    String template() {
        return "admin/" + name + ".jte";
    }

    List<String> path(AdminWords say) {
        return List.of(say.of("menu." + menu + ".outer"), say.of("menu." + menu + ".inner"));
    }
}
