package org.kinward.core.shelter.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The times of the houses of each agency. */
public interface HouseTerms extends AgencySetting<HouseTimes> {

    @Override
    default AuditObject what() {
        return AuditObject.HOUSE_TIME;
    }
}
