package org.kinward.core.followup.schedule;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.followup.Written;
import org.kinward.core.saving.Revision;

/** An administrator sets a schedule. Contacts that are planned stay; it holds for what is planned from now on. */
public class SetSchedule {

    private final Schedules schedules;
    private final AuditTrail trail;

    public SetSchedule(Schedules schedules, AuditTrail trail) {
        this.schedules = schedules;
        this.trail = trail;
    }

    /**
     * Sets it; what says the same changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody set another since it was seen
     */
    @Transactional
    public void set(Wish wish, Actor by, Instant now) {
        if (schedules.current(wish.whom()).schedule().equals(wish.schedule())) {
            return;
        }
        schedules.set(wish.whom(), wish.schedule(), wish.seen(), new Written(by.person(), now));
        trail.record(AuditEntry.done(AuditAction.LIST_CHANGED, AuditObject.FOLLOW_UP_SCHEDULE, by.agency().value()));
    }

    /** What is to hold for whom, wanted by somebody who has seen this version. */
    public record Wish(Schedules.For whom, Schedule schedule, Revision seen) {
    }
}
