package org.kinward.core.plan.term;

import org.kinward.core.setting.InMemorySetting;

/** What one agency has set, in memory. */
public final class InMemoryPlanTerms extends InMemorySetting<PlanTerm> implements PlanTerms {

    public InMemoryPlanTerms() {
        super(PlanTerm.SHIPPED);
    }
}
