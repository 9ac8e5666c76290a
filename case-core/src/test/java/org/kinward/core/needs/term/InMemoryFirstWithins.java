package org.kinward.core.needs.term;

import org.kinward.core.setting.InMemorySetting;

/** What one agency has set, in memory. */
public final class InMemoryFirstWithins extends InMemorySetting<FirstWithin> implements FirstWithins {

    public InMemoryFirstWithins() {
        super(FirstWithin.SHIPPED);
    }
}
