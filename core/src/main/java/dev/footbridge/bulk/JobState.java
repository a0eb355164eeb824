package dev.footbridge.bulk;

/** How a job stands; the names are stored and part of the HTTP contract. */
public enum JobState {
    RUNNING,
    PAUSED,
    /** Stopped by a person; what is in the outbox already still goes out. */
    CANCELLED,
    /** Everybody has been gone through. */
    DONE;

    /** Whether the tenant must wait before another job may begin. */
    public boolean isOpen() {
        return this == RUNNING || this == PAUSED;
    }

    public boolean canBecome(JobState next) {
        return switch (this) {
            case RUNNING -> next != RUNNING;
            case PAUSED -> next == RUNNING || next == CANCELLED;
            case CANCELLED, DONE -> false;
        };
    }
}
