package dev.footbridge.address;

import com.google.common.collect.ImmutableList;

/**
 * The domain of an address: a host name of at least two labels, held as lower-case A-labels (UTS-46, non-transitional).
 *
 * <p>Equality is that of the A-labels, so every spelling of a name is one domain and no two names share one.
 */
public final class EmailDomain {

    private final ImmutableList<String> labels;
    private final String ascii;
    private final String unicode;

    /** {@code labels} are those of {@code ascii}. */
    EmailDomain(ImmutableList<String> labels, String ascii, String unicode) {
        this.labels = labels;
        this.ascii = ascii;
        this.unicode = unicode;
    }

    /** Reads a bare domain, without trimming. Never throws, whatever the text. */
    public static ParsedDomain parse(String typed) {
        return HostName.read(typed);
    }

    /**
     * Reads a domain that this package has accepted before, such as one from a store.
     *
     * @throws IllegalArgumentException naming the reason but not the text, if it is not acceptable
     */
    public static EmailDomain of(String stored) {
        ParsedDomain parsed = parse(stored);
        if (parsed instanceof ParsedDomain.Accepted accepted) {
            return accepted.domain();
        }
        throw new IllegalArgumentException("not an acceptable domain: "
                + parsed.refused().map(AddressFault::name).orElseThrow());
    }

    /** Lower-case A-labels, {@code xn--rksmrgs-5wao1o.se}; at most 253 characters. For comparing and for DNS. */
    public String ascii() {
        return ascii;
    }

    /** The same name for reading, {@code räksmörgås.se}. Never for comparing: two scripts may look alike. */
    public String unicode() {
        return unicode;
    }

    /** The A-labels from left to right, at least two. */
    public ImmutableList<String> labels() {
        return labels;
    }

    @Override
    public String toString() {
        return ascii;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailDomain that && ascii.equals(that.ascii);
    }

    @Override
    public int hashCode() {
        return ascii.hashCode();
    }
}
