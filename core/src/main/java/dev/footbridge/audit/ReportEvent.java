package dev.footbridge.audit;

/** The weekly report of readiness. The detail is a number of recipients each time, never an address. */
public sealed interface ReportEvent extends Event {
    int recipients();

    @Override
    default String detail() {
        return Integer.toString(recipients());
    }

    /** It goes to others than before; to none of them it is off. */
    record ReportChanged(int recipients) implements ReportEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPORT_CHANGED;
        }
    }

    /** It is on its way: written before it is sent, so that no other node sends it. */
    record ReportSent(int recipients) implements ReportEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPORT_SENT;
        }
    }

    /** The mail server did not take it for so many, who are tried again. */
    record ReportDelayed(int recipients) implements ReportEvent {
        @Override
        public EventKind kind() {
            return EventKind.REPORT_DELAYED;
        }
    }
}
