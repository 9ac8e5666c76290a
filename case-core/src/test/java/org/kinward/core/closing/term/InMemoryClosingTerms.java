package org.kinward.core.closing.term;

import org.kinward.core.setting.InMemorySetting;

/** What one agency has set, in memory. */
public final class InMemoryClosingTerms extends InMemorySetting<ClosingTerm> implements ClosingTerms {

    public InMemoryClosingTerms() {
        super(ClosingTerm.SHIPPED);
    }
}
