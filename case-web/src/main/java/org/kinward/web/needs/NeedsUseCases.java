package org.kinward.web.needs;

import org.kinward.core.needs.assessment.BeginAssessment;
import org.kinward.core.needs.assessment.SaveArea;
import org.kinward.core.needs.term.PlanFirstAssessment;
import org.kinward.core.needs.term.SetFirstWithin;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The use cases behind what a child needs. */
@Configuration(proxyBeanMethods = false)
@Import({BeginAssessment.class, SaveArea.class, PlanFirstAssessment.class, SetFirstWithin.class})
class NeedsUseCases {
}
