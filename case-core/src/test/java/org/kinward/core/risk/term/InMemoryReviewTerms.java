package org.kinward.core.risk.term;

import org.kinward.core.setting.InMemorySetting;

/** What one agency has set, in memory. */
public final class InMemoryReviewTerms extends InMemorySetting<ReviewTerm> implements ReviewTerms {

    public InMemoryReviewTerms() {
        super(ReviewTerm.SHIPPED);
    }
}
