package org.kinward.web.needs;

import org.kinward.core.needs.assessment.ApprovableNeeds;
import org.kinward.core.needs.assessment.ApprovalOfNeeds;
import org.kinward.core.needs.assessment.BeginAssessment;
import org.kinward.core.needs.assessment.GiveAssessment;
import org.kinward.core.needs.assessment.SaveArea;
import org.kinward.core.needs.assessment.TakeBackAssessment;
import org.kinward.core.needs.decision.WriteDecision;
import org.kinward.core.needs.functioning.WriteFunctioning;
import org.kinward.core.needs.path.MovePath;
import org.kinward.core.needs.term.PlanFirstAssessment;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases behind what a child needs. */
@Configuration(proxyBeanMethods = false)
@Import({BeginAssessment.class, SaveArea.class, GiveAssessment.class, TakeBackAssessment.class, ApprovalOfNeeds.class,
        ApprovableNeeds.class, WriteDecision.class, MovePath.class, WriteFunctioning.class, PlanFirstAssessment.class})
class NeedsUseCases {
}
