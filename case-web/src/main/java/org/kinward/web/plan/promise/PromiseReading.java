package org.kinward.web.plan.promise;

import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.Promises;
import org.kinward.web.plan.PlanCase;
import org.kinward.web.plan.PlanReading;
import org.springframework.stereotype.Component;

/** Reads a promise to this child; what was promised to another is not there. */
@Component
class PromiseReading {

    private final PlanReading cases;

    private final Promises promises;

    PromiseReading(PlanReading cases, Promises promises) {
        this.cases = cases;
        this.promises = promises;
    }

    @Transactional
    public PlanCase at(UUID file, Actor actor) {
        return cases.at(file, actor);
    }

    @Transactional
    public Promise promise(PlanCase at, PromiseId id) {
        return promises.find(id).filter(found -> found.file().equals(at.file())).orElseThrow(NotThere::new);
    }
}
