package org.kinward.core.service.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** After how many days a line of each agency's directory is old: at once, for every line. */
public interface DirectoryTerms extends AgencySetting<DirectoryTerm> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.DIRECTORY_TERM;
    }
}
