package org.kinward.core.closing.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The days of each agency within which a closed file is opened again; they hold for files that are closed already, too. */
public interface ClosingTerms extends AgencySetting<ClosingTerm> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.CLOSING_TERM;
    }
}
