package dev.footbridge;

/** The mail server did not take every report; they are tried again, and the page of recurring work says so. */
final class ReportNotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReportNotTaken() {
        super("A weekly report waits for the mail server");
    }
}
