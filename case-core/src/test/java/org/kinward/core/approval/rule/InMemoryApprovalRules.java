package org.kinward.core.approval.rule;

import org.kinward.core.setting.InMemorySetting;

/** What one agency has set, in memory. */
public final class InMemoryApprovalRules extends InMemorySetting<ApprovalRule> implements ApprovalRules {

    public InMemoryApprovalRules() {
        super(ApprovalRule.SHIPPED);
    }
}
