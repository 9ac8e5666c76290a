package org.kinward.core.casefile.weight;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** How much a child weighs in the caseloads of each agency: at once, for everybody. */
public interface CaseloadWeights extends AgencySetting<CaseloadWeight> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.CASELOAD_WEIGHT;
    }
}
