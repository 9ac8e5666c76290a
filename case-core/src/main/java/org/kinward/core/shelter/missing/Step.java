package org.kinward.core.shelter.missing;

import java.time.Duration;

import org.kinward.core.shelter.term.HouseTimes;

/** What is done, and who is told, within how many hours since a child was last seen (F32: at 0, 1, 6, 24 h, or as the agency sets). */
public enum Step {
    HOUSE_SEARCHED, MANAGER_TOLD, LEAD_WORKER_TOLD, POLICE_TOLD, AUTHORITY_TOLD,
    /** Only those whom the safe contact of the child allows: family can be the danger (F102). */
    WHO_MAY_KNOW_TOLD,
    /** A search goes on, in another way or with others, or ends by a manager's decision. */
    WENT_ON_DECIDED;

    /** By when, counted from when the child was last seen. */
    public Duration within(HouseTimes.Missing times) {
        return Duration.ofHours(switch (this) {
            case HOUSE_SEARCHED, MANAGER_TOLD -> 0;
            case LEAD_WORKER_TOLD, POLICE_TOLD -> times.told();
            case AUTHORITY_TOLD, WHO_MAY_KNOW_TOLD -> times.authority();
            case WENT_ON_DECIDED -> times.decided();
        });
    }
}
