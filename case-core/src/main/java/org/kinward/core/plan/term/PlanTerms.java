package org.kinward.core.plan.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The days of each agency after which a child has a plan. */
public interface PlanTerms extends AgencySetting<PlanTerm> {

    @Override
    default AuditObject what() {
        return AuditObject.PLAN_TERM;
    }
}
