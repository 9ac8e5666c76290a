package org.kinward.core.risk.term;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/**
 * The hours of each agency after which a danger is looked at again: for every danger that is judged from now on. A look that is
 * planned stays where it is.
 */
public interface ReviewTerms extends AgencySetting<ReviewTerm> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.REVIEW_TERM;
    }
}
