package org.kinward.web.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.work.WorkAge;
import org.kinward.reporting.child.AgeNow;
import org.kinward.web.casefile.CaseBar;
import org.kinward.web.risk.RiskCase;
import org.kinward.web.shell.form.DateInput;
import org.kinward.web.shell.language.Days;

/**
 * The case at hand, what time it is at the agency, and from which age its country allows work.
 *
 * @param at
 *            as words without names are read
 */
public record PlanCase(RiskCase at, int minimumAge) {

    public CaseFileId file() {
        return at.file();
    }

    /** The id in every address. */
    public UUID id() {
        return at.head().ids().file();
    }

    public PlanTime time() {
        return new PlanTime(at.now(), at.zone());
    }

    public LocalDate today() {
        return at.today();
    }

    /** How old the child is at least, and from when on it may work. */
    public WorkAge age() {
        return new WorkAge(at.head().seenAs().age().map(AgeNow::youngest), minimumAge);
    }

    /** What stands over the page. */
    public CaseBar bar(Actor actor) {
        return CaseBar.of(at.head(), actor, "plan");
    }

    /** A day in words. */
    public String written(LocalDate day) {
        return new Days().written(day);
    }

    /** Today in three boxes. */
    public DateInput todayTyped() {
        return new DateInput("" + today().getDayOfMonth(), "" + today().getMonthValue(), "" + today().getYear());
    }
}
