package dev.footbridge.audit;

/** Something about a sending of links to many people (A5). Who got one stands with each of them. */
public sealed interface BulkEvent extends Event {

    /** It began. The detail is how many people it was chosen for. */
    record BulkStarted(int people) implements BulkEvent {
        @Override
        public EventKind kind() {
            return EventKind.BULK_STARTED;
        }

        @Override
        public String detail() {
            return Integer.toString(people);
        }
    }

    /** It was stopped for a while. */
    record BulkPaused() implements BulkEvent {
        @Override
        public EventKind kind() {
            return EventKind.BULK_PAUSED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** It goes on. */
    record BulkResumed() implements BulkEvent {
        @Override
        public EventKind kind() {
            return EventKind.BULK_RESUMED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** It was stopped for good. */
    record BulkCancelled() implements BulkEvent {
        @Override
        public EventKind kind() {
            return EventKind.BULK_CANCELLED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** Everybody has been gone through. The detail is how many mails were made. */
    record BulkDone(int mails) implements BulkEvent {
        @Override
        public EventKind kind() {
            return EventKind.BULK_DONE;
        }

        @Override
        public String detail() {
            return Integer.toString(mails);
        }
    }
}
