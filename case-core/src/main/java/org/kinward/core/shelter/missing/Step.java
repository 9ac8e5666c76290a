package org.kinward.core.shelter.missing;

import java.time.Duration;

/** What is done, and who is told, within how many hours since a child was last seen (F32: at 0, 1, 6, 24 h). */
public enum Step {
    HOUSE_SEARCHED(0), MANAGER_TOLD(0), LEAD_WORKER_TOLD(1), POLICE_TOLD(1), AUTHORITY_TOLD(6),
    /** Only those whom the safe contact of the child allows: family can be the danger (F102). */
    WHO_MAY_KNOW_TOLD(6),
    /** A search goes on, in another way or with others, or ends by a manager's decision. */
    WENT_ON_DECIDED(24);

    private final int hours;

    Step(int hours) {
        this.hours = hours;
    }

    /** By when, counted from when the child was last seen. */
    public Duration within() {
        return Duration.ofHours(hours);
    }
}
