package org.kinward.core.approval.rule;

import java.util.ArrayList;
import java.util.List;

import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** The rule of one agency in memory. */
public final class InMemoryApprovalRules implements ApprovalRules {

    private final List<Set> sets = new ArrayList<>();

    @Override
    public Current current() {
        return new Current(sets.isEmpty() ? ApprovalRule.SHIPPED : sets.getLast().rule(), new Revision(sets.size()));
    }

    @Override
    public List<Set> history() {
        return sets.reversed().stream().toList();
    }

    @Override
    public void set(ApprovalRule rule, Revision seen, By by) {
        if (seen.number() != sets.size()) {
            throw new StaleRevision();
        }
        sets.add(new Set(rule, by));
    }
}
