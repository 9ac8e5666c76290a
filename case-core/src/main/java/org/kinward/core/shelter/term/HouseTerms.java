package org.kinward.core.shelter.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/**
 * The times of the houses of each agency: for what begins from now on. A search that goes on keeps the times that held when it was
 * begun, and a task that stands its hour.
 */
public interface HouseTerms extends AgencySetting<HouseTimes> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.HOUSE_TIME;
    }
}
