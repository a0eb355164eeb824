package dev.footbridge.address;

import com.google.common.base.CharMatcher;

/** Tells a typed address from a typed domain, and asks the policy about it. */
final class Trial {

    private static final CharMatcher TRIMMED = CharMatcher.anyOf(" \t");

    private Trial() {}

    static DomainVerdict of(DomainPolicy policy, String typed) {
        String text = TRIMMED.trimFrom(typed);
        // Of a leading at-sign alone the rest is a domain; nothing at all is better called an empty address.
        return text.isEmpty() || text.indexOf('@', 1) > 0 ? address(policy, text) : domain(policy, text);
    }

    private static DomainVerdict address(DomainPolicy policy, String text) {
        ParsedAddress parsed = EmailAddress.parse(text);
        return parsed instanceof ParsedAddress.Accepted accepted
                ? policy.judge(accepted.address().domain())
                : new DomainVerdict.Unreadable(parsed.refused().orElseThrow());
    }

    private static DomainVerdict domain(DomainPolicy policy, String text) {
        ParsedDomain parsed = EmailDomain.parse(text.startsWith("@") ? text.substring(1) : text);
        return parsed instanceof ParsedDomain.Accepted accepted
                ? policy.judge(accepted.domain())
                : new DomainVerdict.Unreadable(parsed.refused().orElseThrow());
    }
}
