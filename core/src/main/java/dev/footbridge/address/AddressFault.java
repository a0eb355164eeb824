package dev.footbridge.address;

/** Why a typed address or domain is refused; one constant per distinct reason, so that each can be worded for people. */
public enum AddressFault {
    /** Nothing was typed, or only spaces and tabs. */
    EMPTY,
    /** More than 254 characters, as typed or in canonical form (RFC 5321 section 4.5.3.1.3, RFC 3696 erratum 1690). */
    TOO_LONG,
    /** Contains a surrogate without its partner; such text has no encoding. */
    MALFORMED_TEXT,
    /** Contains a C0 or C1 control character or DEL, such as a line break. */
    CONTROL_CHARACTER,
    /** Contains white space of any kind other than ASCII space or tab at the ends. */
    SPACE,
    /** Contains a character that looks like or folds to {@code @}, such as U+FF20. */
    LOOKALIKE_AT,
    /** Contains no {@code @}. */
    MISSING_AT,
    /** Contains more than one {@code @}. */
    SEVERAL_AT,
    /** Several addresses, separated by comma, semicolon or space. */
    LIST,
    /** Contains a quotation mark: RFC 5321 quoted local part, legal in SMTP but read differently by different software. */
    QUOTED,
    /** Contains a parenthesis: RFC 5322 comment. */
    COMMENT,
    /** Contains {@code <} or {@code >}: a display name with an address, as copied from a mail program. */
    ANGLE_BRACKETS,
    /** RFC 5321 appendix C source route, {@code @one.example:a@two.example}. */
    SOURCE_ROUTE,
    /** Nothing stands before the {@code @}. */
    EMPTY_LOCAL_PART,
    /** The local part is over 64 octets (RFC 5321 section 4.5.3.1.1). */
    LOCAL_PART_TOO_LONG,
    /** The local part has a character outside ASCII; SMTPUTF8 (RFC 6531) is not used. */
    NON_ASCII_LOCAL_PART,
    /** The local part holds {@code %} or {@code !}, by which some mail servers route onwards to another host. */
    ROUTED_LOCAL_PART,
    /** The local part looks like an RFC 2047 encoded-word, which some mail software would decode to another address. */
    ENCODED_WORD,
    /** The local part begins or ends with a dot, or has two in a row. */
    LOCAL_PART_DOTS,
    /** The local part has an ASCII character that RFC 5322 does not allow outside quotes. */
    LOCAL_PART_CHARACTER,
    /** Nothing stands after the {@code @}. */
    EMPTY_DOMAIN,
    /** The domain is over 253 characters, as typed or as A-labels. */
    DOMAIN_TOO_LONG,
    /** An address in brackets such as {@code [192.0.2.1]}. */
    IP_LITERAL,
    /** Ends in a number, decimal or {@code 0x}, so that resolvers take it for an IP address. */
    IP_ADDRESS,
    /** Only one label, such as {@code localhost}. */
    SINGLE_LABEL_DOMAIN,
    /** Begins with a dot or has two in a row. */
    EMPTY_LABEL,
    /** Ends with a dot. */
    TRAILING_DOT,
    /** A label begins or ends with a hyphen, or has two of them as third and fourth character without being an A-label. */
    LABEL_HYPHEN,
    /** A label is over 63 octets as an A-label. */
    LABEL_TOO_LONG,
    /** The domain has a character that looks like or folds to a dot, such as U+3002 or U+2024. */
    LOOKALIKE_DOT,
    /** The domain has an invisible character that mapping would drop, such as a soft hyphen or a zero width joiner. */
    IGNORED_CHARACTER,
    /** The domain has a variant of another character: full-width letter, Kelvin sign, ligature, dotted capital I. */
    VARIANT_CHARACTER,
    /** Labels mix writing directions in a way RFC 5893 forbids. */
    BIDI,
    /** An {@code xn--} label that decodes to nothing, to something invalid, or that encodes back to another label. */
    INVALID_ACE,
    /** The domain has a character that does not belong in a host name: underscore, colon, slash, symbol, emoji. */
    DOMAIN_CHARACTER
}
