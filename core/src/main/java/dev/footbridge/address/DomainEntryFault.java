package dev.footbridge.address;

/** Why an entry of the allowed-domains list is refused. */
public enum DomainEntryFault {
    /** A lone {@code *}; an empty list is how to allow everything. */
    WILDCARD_ALONE,
    /** A {@code *} anywhere but as the whole first label, such as {@code company.*}. */
    WILDCARD_PLACE,
    /** A suffix under which anyone may register, such as {@code co.uk} or {@code github.io} (publicsuffix.org). */
    PUBLIC_SUFFIX,
    /** Only one label, such as {@code com}. */
    SINGLE_LABEL,
    /** A whole address instead of a domain. */
    ADDRESS,
    /** A web address or a path. */
    URL,
    /** A host with a port. */
    PORT,
    /** An IP address, bare or in brackets. */
    IP_ADDRESS,
    /** A regular expression. */
    PATTERN,
    /** A character that is invisible, or that looks like a dot, an at-sign or another letter without being it. */
    DECEPTIVE_CHARACTER,
    /** Anything else that is no host name: empty label, stray hyphen, bad {@code xn--} label, too long. */
    NOT_A_HOST_NAME
}
