package org.kinward.web.plan;

import org.kinward.core.plan.Plans;
import org.kinward.core.plan.family.HelpFamily;
import org.kinward.core.plan.goal.Goals;
import org.kinward.core.plan.keeping.AgreePlan;
import org.kinward.core.plan.keeping.ChangePlan;
import org.kinward.core.plan.keeping.MoveStep;
import org.kinward.core.plan.keeping.PlanApproval;
import org.kinward.core.plan.keeping.PlanBook;
import org.kinward.core.plan.keeping.PlanGoesOn;
import org.kinward.core.plan.keeping.PlanStarts;
import org.kinward.core.plan.keeping.PutInForce;
import org.kinward.core.plan.keeping.ReviewPlan;
import org.kinward.core.plan.keeping.WritePlan;
import org.kinward.core.plan.promise.GivePromise;
import org.kinward.core.plan.talk.Talks;
import org.kinward.core.plan.term.MakePlanInTime;
import org.kinward.core.plan.work.OfferSchool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases behind plans. */
@Configuration(proxyBeanMethods = false)
@Import({WritePlan.class, MoveStep.class, AgreePlan.class, PlanStarts.class, PutInForce.class, PlanApproval.class,
        ChangePlan.class, ReviewPlan.class, GivePromise.class, OfferSchool.class, HelpFamily.class,
        MakePlanInTime.class, PlanGoesOn.class})
class PlanUseCases {

    @Bean
    PlanBook planBook(Plans plans, Goals goals, Talks talks) {
        return new PlanBook(plans, goals, talks);
    }
}
