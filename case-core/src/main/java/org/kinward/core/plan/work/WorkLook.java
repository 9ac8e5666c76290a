package org.kinward.core.plan.work;

import java.util.EnumSet;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * One look at whether a child may do this work and is ready for it; never changed, the newest holds.
 *
 * @param number
 *            counts the looks, from 1
 * @param offer
 *            the offer of school that came first
 * @param found
 *            what somebody has ticked; only what is asked
 * @param age
 *            as it was that day
 */
public record WorkLook(CaseFileId file, Revision number, Revision offer, Work work, Set<Readiness> found, WorkAge age,
        SchoolOffer.By by) {

    public WorkLook {
        found = Set.copyOf(found);
        if (number.number() < 1 || offer.number() < 1 || !found.stream().allMatch(Readiness::isAsked)) {
            throw new IllegalArgumentException("a look is counted from 1, follows an offer and ticks what is asked");
        }
    }

    public WorkVerdict verdict() {
        return WorkVerdict.of(age, work.listed());
    }

    /** What is missing still, in the order of the page. */
    public Set<Readiness> missing() {
        var missing = EnumSet.allOf(Readiness.class);
        missing.removeAll(found);
        if (work.hours() <= verdict().mostHours()) {
            missing.remove(Readiness.HOURS_FIT);
        }
        if (work.payTo().isRight()) {
            missing.remove(Readiness.PAY_REACHES_CHILD);
        }
        if (work.listed() == Work.OnDangerList.NO) {
            missing.remove(Readiness.NOT_DANGEROUS);
        }
        return missing;
    }

    /** Whether a goal about this work may be written. */
    public boolean isReady() {
        return verdict().mayWork() && missing().isEmpty();
    }
}
