package dev.footbridge.audit;

import dev.footbridge.tenant.Phase;
import java.time.LocalDateTime;

/** Something that moved a tenant towards another phase, or was meant to. */
public sealed interface RolloutEvent extends Event {

    /** The tenant stands in another phase (P1). The detail is the phase's name. */
    record PhaseSwitched(Phase to) implements RolloutEvent {
        @Override
        public EventKind kind() {
            return EventKind.PHASE_SWITCHED;
        }

        @Override
        public String detail() {
            return to.name();
        }
    }

    /** One group went ahead of the tenant (P13). The detail is the group. */
    record WaveActivated(String group) implements RolloutEvent {
        @Override
        public EventKind kind() {
            return EventKind.WAVE_ACTIVATED;
        }

        @Override
        public String detail() {
            return group;
        }
    }

    /** Activation will come by itself (P9). The detail is the time in the tenant's zone, ISO 8601. */
    record ActivationPlanned(LocalDateTime at) implements RolloutEvent {
        @Override
        public EventKind kind() {
            return EventKind.ACTIVATION_PLANNED;
        }

        @Override
        public String detail() {
            return at.toString();
        }
    }

    /** The plan was given up before its time. */
    record PlanCancelled() implements RolloutEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_CANCELLED;
        }

        @Override
        public String detail() {
            return "";
        }
    }

    /** The time came and nothing was switched. The detail names what stood in the way, with spaces between. */
    record PlanFailed(String obstacles) implements RolloutEvent {
        @Override
        public EventKind kind() {
            return EventKind.PLAN_FAILED;
        }

        @Override
        public String detail() {
            return obstacles;
        }
    }
}
