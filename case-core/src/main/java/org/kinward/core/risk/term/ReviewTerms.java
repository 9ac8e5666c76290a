package org.kinward.core.risk.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The hours of each agency after which a danger is looked at again. */
public interface ReviewTerms extends AgencySetting<ReviewTerm> {

    @Override
    default AuditObject what() {
        return AuditObject.REVIEW_TERM;
    }
}
