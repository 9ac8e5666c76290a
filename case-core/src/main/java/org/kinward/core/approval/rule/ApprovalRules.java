package org.kinward.core.approval.rule;

import org.kinward.core.audit.AuditObject;
import org.kinward.core.setting.AgencySetting;

/** The rules of approval of each agency; a request that waits keeps its terms. */
public interface ApprovalRules extends AgencySetting<ApprovalRule> {

    @Override
    default AuditObject auditedAs() {
        return AuditObject.APPROVAL_RULE;
    }
}
