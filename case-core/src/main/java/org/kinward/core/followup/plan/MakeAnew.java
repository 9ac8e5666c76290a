package org.kinward.core.followup.plan;

import org.kinward.core.casefile.CaseFile;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.contact.ContactEnd;
import org.kinward.core.followup.contact.Contacts;
import org.kinward.core.followup.contact.NextVisit;
import org.kinward.core.followup.schedule.Schedules;

/** Makes the rest of a schedule anew: what happened, what is due and what stands beside the schedule stays. */
public class MakeAnew {

    private final FollowUps followUps;
    private final Contacts contacts;
    private final Schedules schedules;
    private final NextVisit next;

    public MakeAnew(FollowUps followUps, Contacts contacts, Schedules schedules, NextVisit next) {
        this.followUps = followUps;
        this.contacts = contacts;
        this.schedules = schedules;
        this.next = next;
    }

    /** It runs in the transaction of the move. */
    void by(Plan plan, CaseFile file, boolean isNew, AtAgency now) {
        followUps.add(plan);
        var toCome = contacts.open(file.id()).stream().filter(one -> one.isToCome(now.today())).toList();
        if (!toCome.isEmpty()) {
            contacts.endAll(toCome, ContactEnd.How.REPLACED, now.written());
        }
        var schedule = schedules.current(new Schedules.For(plan.solution(), plan.danger())).schedule();
        contacts.plan(plan.contacts(schedule, now.today(), isNew), now.written());
        next.after(file, now);
    }
}
