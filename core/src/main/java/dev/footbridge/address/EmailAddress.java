package dev.footbridge.address;

import com.google.common.base.Ascii;

/**
 * An e-mail address that has passed the grammar of this package.
 *
 * <p>Two addresses are equal when their canonical forms are: the local part with ASCII letters lowered, and the domain
 * as lower-case A-labels. RFC 5321 section 2.4 lets a server tell {@code Anna@} from {@code anna@}; no known mail
 * provider does, and treating them as two people would let one mailbox hold two links. Nothing else is folded: dots and
 * {@code +tags} count.
 */
public final class EmailAddress {

    private final String display;
    private final String local;
    private final EmailDomain domain;
    private final String canonical;

    EmailAddress(String display, String local, EmailDomain domain) {
        this.display = display;
        this.local = Ascii.toLowerCase(local);
        this.domain = domain;
        this.canonical = this.local + '@' + domain.ascii();
    }

    /** Reads what a person or a file gave. Never throws, whatever the text. */
    public static ParsedAddress parse(String typed) {
        return AddressGrammar.read(typed);
    }

    /**
     * Reads an address that this package has accepted before, such as one from a store.
     *
     * @throws IllegalArgumentException naming the reason but not the text, if it is not acceptable
     */
    public static EmailAddress of(String stored) {
        ParsedAddress parsed = parse(stored);
        if (parsed instanceof ParsedAddress.Accepted accepted) {
            return accepted.address();
        }
        throw new IllegalArgumentException("not an acceptable address: "
                + parsed.refused().map(AddressFault::name).orElseThrow());
    }

    /** As typed, without spaces and tabs at the ends. For showing to the one who may see it; never for comparing. */
    public String display() {
        return display;
    }

    /** The one form for comparing, storing as a key and handing to a mail server; ASCII, at most 254 characters. */
    public String canonical() {
        return canonical;
    }

    /** The part before the {@code @}, canonical. */
    public String local() {
        return local;
    }

    /** The part after the {@code @}. */
    public EmailDomain domain() {
        return domain;
    }

    /** First character and domain, {@code a***@acme.example}; the same length of mask for every local part. */
    public String masked() {
        return local.charAt(0) + "***@" + domain.ascii();
    }

    /** The masked form, so that an address in a log line or a message is never whole. */
    @Override
    public String toString() {
        return masked();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }
}
