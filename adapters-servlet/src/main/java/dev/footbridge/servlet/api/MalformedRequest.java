package dev.footbridge.servlet.api;

/** A request that no client of ours would make. Carries nothing of what was sent. */
final class MalformedRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; each has words of its own. */
    enum Fault {
        NOT_JSON,
        TOO_LARGE,
        UNEXPECTED_BODY,
        UNKNOWN_FIELD,
        BAD_FIELD,
        PARAMETER,
        NO_PARAMETERS,
        TWO_CREDENTIALS
    }

    private final Fault fault;
    private final String names;

    /** @param names our own names of the field that is wrong or of those that may be given; never the client's */
    MalformedRequest(Fault fault, String names) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.names = names;
    }

    MalformedRequest(Fault fault) {
        this(fault, "");
    }

    Fault fault() {
        return fault;
    }

    String names() {
        return names;
    }
}
