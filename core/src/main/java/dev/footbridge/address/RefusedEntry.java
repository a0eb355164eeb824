package dev.footbridge.address;

/** An entry as the administrator gave it, and why it is refused. */
public record RefusedEntry(String entry, DomainEntryFault fault) {

    /** Without the entry, which may be somebody's address. */
    @Override
    public String toString() {
        return "RefusedEntry[" + fault + "]";
    }
}
