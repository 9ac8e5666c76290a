package org.kinward.core.needs.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The hours of each agency within which the needs of a child are assessed for the first time. */
public interface FirstWithins extends AgencySetting<FirstWithin> {

    @Override
    default AuditObject what() {
        return AuditObject.ASSESSMENT_TERM;
    }
}
