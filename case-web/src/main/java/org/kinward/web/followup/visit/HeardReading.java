package org.kinward.web.followup.visit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.Visits;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.plan.promise.Promises;
import org.kinward.web.followup.FollowUpCase;
import org.kinward.web.followup.FollowUpReading;
import org.springframework.stereotype.Component;

/** Reads a visit of the case at hand, what was said before it, and what the child was promised. */
@Component
class HeardReading {

    private final FollowUpReading cases;
    private final Visits visits;
    private final Promises promises;

    HeardReading(FollowUpReading cases, Visits visits, Promises promises) {
        this.cases = cases;
        this.visits = visits;
        this.promises = promises;
    }

    /**
     * A visit and the answers before it.
     *
     * @param promises
     *            every promise to this child, the newest first
     */
    record At(FollowUpCase at, WholeVisit visit, Optional<Heard> before, List<Promise> promises) {

        /** The promises that stood open on the day of the visit: the child is asked about each, the oldest first. */
        List<Promise> asked() {
            var day = visit.visit().met().on();
            return promises.reversed().stream().filter(one -> one.state() == PromiseState.OPEN)
                    .filter(one -> !one.last().on().isAfter(day)).toList();
        }
    }

    @Transactional
    public FollowUpCase at(UUID file, Actor actor) {
        return cases.at(file, actor);
    }

    @Transactional
    public At visit(UUID file, VisitId id, Actor actor) {
        var at = cases.at(file, actor);
        var all = visits.of(at.file());
        var visit = all.stream().filter(one -> one.visit().id().equals(id)).findFirst().orElseThrow(NotThere::new);
        return new At(at, visit,
                WholeVisit.newest(all.stream().filter(one -> !one.visit().id().equals(id)).toList()),
                promises.of(at.file()));
    }
}
