package org.kinward.core.needs.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/**
 * The hours of each agency within which the needs of a child are assessed for the first time: for every record from now on. A task
 * that stands keeps its hour.
 */
public interface FirstWithins extends AgencySetting<FirstWithin> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.ASSESSMENT_TERM;
    }
}
