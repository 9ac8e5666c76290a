package org.kinward.core.plan.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The days of each agency after which a child has a plan: for every record from now on. A task that stands keeps its day. */
public interface PlanTerms extends AgencySetting<PlanTerm> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.PLAN_TERM;
    }
}
