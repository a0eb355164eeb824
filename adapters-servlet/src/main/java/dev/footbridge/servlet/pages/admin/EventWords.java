package dev.footbridge.servlet.pages.admin;

import static dev.footbridge.audit.TenantEvent.AllowedDomainsChanged.REFUSING;

import dev.footbridge.account.AccountRefusal;
import dev.footbridge.audit.AuditEntry;
import dev.footbridge.audit.EventKind;
import dev.footbridge.audit.chain.Erasure;
import dev.footbridge.signin.SignInRecord;
import dev.footbridge.signin.SignInRule;
import dev.footbridge.tenant.Phase;

/** Puts what happened into words. */
final class EventWords {
    private EventWords() {}

    static String of(AdminWords say, AuditEntry entry) {
        String key = "event." + entry.kind();
        if (entry.kind() == EventKind.ALLOWED_DOMAINS_CHANGED && entry.detail().endsWith(REFUSING)) {
            String entries = entry.detail().substring(0, entry.detail().length() - REFUSING.length());
            return say.of(key + ".refusing", "detail", entries);
        }
        return entry.detail().isEmpty()
                ? say.of(key + ".plain")
                : say.of(key, "detail", detail(say, entry.kind(), entry.detail()));
    }

    /** What kind of thing it is, for choosing. */
    static String of(AdminWords say, EventKind kind) {
        return kind == EventKind.BREAK_GLASS_NAMED ? say.of("audit.glassNamed") : say.of("event." + kind + ".plain");
    }

    /** Stored names of ours become words; masked addresses and numbers stay. */
    private static String detail(AdminWords say, EventKind kind, String detail) {
        if (detail.equals(Erasure.GONE)) {
            return say.of("audit.gone");
        }
        return switch (kind) {
            case ACCOUNT_REFUSED -> named(say, "account.", ".short", AccountRefusal.values(), detail);
            case PHASE_SWITCHED -> named(say, "phase.", ".name", Phase.values(), detail);
            case SIGN_IN_ALLOWED, SIGN_IN_REFUSED, SHADOW_VERDICT ->
                named(say, "rule.", "", SignInRule.values(), SignInRecord.ruleOf(detail));
            default -> detail;
        };
    }

    /** A name that a later version has stored is shown as it is. */
    private static String named(AdminWords say, String before, String after, Enum<?>[] known, String name) {
        for (Enum<?> constant : known) {
            if (constant.name().equals(name)) {
                return say.of(before + name + after);
            }
        }
        return name;
    }
}
