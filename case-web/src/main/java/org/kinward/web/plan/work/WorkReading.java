package org.kinward.web.plan.work;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.plan.work.SchoolAndWork;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.plan.work.WorkLook;
import org.kinward.core.saving.Revision;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanReading;
import org.springframework.stereotype.Component;

/** Reads what was offered and how work was looked at. */
@Component
class WorkReading {

    private final PlanReading cases;

    private final SchoolAndWork kept;

    WorkReading(PlanReading cases, SchoolAndWork kept) {
        this.cases = cases;
        this.kept = kept;
    }

    /** Everything so far, the newest first. */
    record Found(PlanCase at, List<SchoolOffer> offers, List<WorkLook> looks) {

        Revision offered() {
            return new Revision(offers.size());
        }

        Revision looked() {
            return new Revision(looks.size());
        }
    }

    @Transactional
    public Found of(UUID file, Actor actor) {
        var at = cases.at(file, actor);
        return new Found(at, kept.offers(at.file()), kept.looks(at.file()));
    }
}
