package dev.footbridge.tenant;

import dev.footbridge.address.AllowedDomains;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * One customer of the product, as stored.
 *
 * @param name shown to its users and in mails
 * @param zone in which its calendar days are counted
 * @param locale language for people whose own is unknown
 * @param phaseSince when the present phase began
 * @param helpText whom to ask, shown to people who cannot sign in; plain text, may be empty
 * @param version raised by every change; a change names the version it read
 */
public record Tenant(
        TenantId id,
        String name,
        ZoneId zone,
        Locale locale,
        Phase phase,
        Instant phaseSince,
        AllowedDomains allowedDomains,
        String helpText,
        long version) {

    /** A tenant on its first day: nothing has begun and every domain is allowed. */
    public static Tenant fresh(TenantId id, String name, ZoneId zone, Locale locale, Instant now) {
        return new Tenant(id, name, zone, locale, Phase.NOT_STARTED, now, AllowedDomains.none(), "", 0);
    }

    public Tenant inPhase(Phase next, Instant now) {
        return new Tenant(id, name, zone, locale, next, now, allowedDomains, helpText, version);
    }

    public Tenant allowing(AllowedDomains domains) {
        return new Tenant(id, name, zone, locale, phase, phaseSince, domains, helpText, version);
    }

    public Tenant withHelpText(String text) {
        return new Tenant(id, name, zone, locale, phase, phaseSince, allowedDomains, text, version);
    }
}
