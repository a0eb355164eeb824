package dev.footbridge.address;

/** An entry of the list that may not do what the administrator has in mind. It warns and never blocks. */
public record DomainWarning(DomainRule entry, Reason reason) {

    /** What is odd about the entry. */
    public enum Reason {
        /** Anybody can have an address there, so the entry lets in every private mailbox. */
        LETS_EVERYBODY_IN,
        /** Public providers are refused, so the entry has no effect. */
        REFUSED_ALL_THE_SAME
    }
}
