package org.kinward.web.demo.plan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.Actor;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.plan.PlanTime;
import org.kinward.core.plan.goal.GoalFrom;
import org.kinward.core.plan.goal.GoalId;
import org.kinward.core.plan.goal.GoalKind;
import org.kinward.core.plan.goal.PlanWords;
import org.kinward.core.plan.goal.StepBy;
import org.kinward.core.plan.goal.StepId;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.plan.promise.Promise;
import org.kinward.core.plan.promise.PromiseId;
import org.kinward.core.plan.promise.PromiseLine;
import org.kinward.core.plan.promise.PromiseState;
import org.kinward.core.plan.work.OfferSchool;
import org.kinward.core.plan.work.SchoolOffer;
import org.kinward.core.saving.Revision;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Begins a plan for an invented child: school is offered, there is a first goal, and something was promised. */
@Component
@Profile("demo & !production")
class DemoPlan {

    private static final int SOON = 5;

    private final WritePlan write;

    private final GivePromise give;

    private final OfferSchool school;

    DemoPlan(WritePlan write, GivePromise give, OfferSchool school) {
        this.write = write;
        this.give = give;
        this.school = school;
    }

    /** Of a child whom this person leads, and who has no plan yet. */
    void of(CaseFileId file, Actor by, Instant now) {
        var time = new PlanTime(now, ZoneOffset.UTC);
        var soon = time.by(time.today().plusDays(SOON));
        school.offer(new SchoolOffer(file, new Revision(1), time.today(), SchoolOffer.Offered.BOTH,
                SchoolOffer.OfferAnswer.WANTS_TO, "I want to read", new SchoolOffer.By(by.person(), now)),
                UUID.randomUUID(), time.today(), by);
        write.goal(new WritePlan.NewGoal(new GoalId(UUID.randomUUID()), file, new GoalFrom.Need(NeedArea.SCHOOL),
                GoalKind.SCHOOL, new PlanWords("Is in the catch-up class by the end of the month", "I go to class"),
                new WritePlan.NewStep(new StepId(UUID.randomUUID()),
                        new PlanWords("Ask the school for a place", "We ask for a place"), StepBy.LEAD_WORKER, soon)),
                time, by);
        give.give(new Promise(new PromiseId(UUID.randomUUID()), file, "To say on Friday what the school answered",
                Optional.of(soon),
                List.of(new PromiseLine(PromiseState.OPEN, time.today(), "", by.person(), now))), time.today(), by);
    }
}
