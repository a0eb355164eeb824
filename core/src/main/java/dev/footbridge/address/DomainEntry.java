package dev.footbridge.address;

import com.google.common.base.CharMatcher;
import com.google.common.net.InternetDomainName;
import org.jspecify.annotations.Nullable;

/** Reads one entry of the allowed-domains list as an administrator would type it. */
final class DomainEntry {

    private static final CharMatcher EDGES = CharMatcher.anyOf(" \t\r\n");
    private static final CharMatcher PATTERN_SIGNS = CharMatcher.anyOf("\\^$()+?|{}");
    private static final CharMatcher CLASS_SIGNS = CharMatcher.anyOf("[]");
    private static final CharMatcher LITERAL_SIGNS =
            CharMatcher.anyOf("[]:.").or(CharMatcher.inRange('0', '9')).or(CharMatcher.anyOf("abcdefABCDEFIPv"));

    private DomainEntry() {}

    /** Exactly one of the two is set. */
    record Read(@Nullable DomainRule rule, @Nullable DomainEntryFault fault) {}

    static boolean isBlank(String entry) {
        return EDGES.matchesAllOf(entry);
    }

    static Read read(String entry) {
        String text = EDGES.trimFrom(entry);
        text = text.startsWith("@") ? text.substring(1) : text;
        DomainEntryFault notation = notationFault(text);
        if (notation != null) {
            return new Read(null, notation);
        }
        boolean subdomains = text.startsWith("*.");
        String host = subdomains ? text.substring(2) : text;
        host = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        if (host.indexOf('*') >= 0) {
            return new Read(null, DomainEntryFault.WILDCARD_PLACE);
        }
        return readHost(host, subdomains);
    }

    private static Read readHost(String host, boolean subdomains) {
        ParsedDomain parsed = EmailDomain.parse(host);
        if (parsed instanceof ParsedDomain.Accepted accepted) {
            DomainEntryFault suffix = suffixFault(accepted.domain());
            return suffix != null
                    ? new Read(null, suffix)
                    : new Read(new DomainRule(accepted.domain(), subdomains), null);
        }
        return new Read(null, translated(parsed.refused().orElseThrow()));
    }

    private static @Nullable DomainEntryFault notationFault(String text) {
        if (text.equals("*")) {
            return DomainEntryFault.WILDCARD_ALONE;
        }
        if (PATTERN_SIGNS.matchesAnyOf(text)) {
            return DomainEntryFault.PATTERN;
        }
        if (text.indexOf('/') >= 0) {
            return DomainEntryFault.URL;
        }
        if (text.indexOf('@') >= 0) {
            return DomainEntryFault.ADDRESS;
        }
        if (CLASS_SIGNS.matchesAnyOf(text)) {
            return LITERAL_SIGNS.matchesAllOf(text) ? DomainEntryFault.IP_ADDRESS : DomainEntryFault.PATTERN;
        }
        return colonFault(text);
    }

    private static @Nullable DomainEntryFault colonFault(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return null;
        }
        return text.indexOf(':', colon + 1) < 0 ? DomainEntryFault.PORT : DomainEntryFault.IP_ADDRESS;
    }

    /** Guava keeps Unicode as it is, so only A-labels are asked about. */
    private static @Nullable DomainEntryFault suffixFault(EmailDomain domain) {
        if (!InternetDomainName.isValid(domain.ascii())) {
            return DomainEntryFault.NOT_A_HOST_NAME;
        }
        return InternetDomainName.from(domain.ascii()).isPublicSuffix() ? DomainEntryFault.PUBLIC_SUFFIX : null;
    }

    private static DomainEntryFault translated(AddressFault fault) {
        return switch (fault) {
            case SINGLE_LABEL_DOMAIN -> DomainEntryFault.SINGLE_LABEL;
            case IP_LITERAL, IP_ADDRESS -> DomainEntryFault.IP_ADDRESS;
            case LOOKALIKE_AT, LOOKALIKE_DOT, IGNORED_CHARACTER, VARIANT_CHARACTER ->
                DomainEntryFault.DECEPTIVE_CHARACTER;
            default -> DomainEntryFault.NOT_A_HOST_NAME;
        };
    }
}
