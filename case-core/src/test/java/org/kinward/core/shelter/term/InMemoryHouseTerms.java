package org.kinward.core.shelter.term;

import org.kinward.core.setting.InMemorySetting;

/** What one agency has set, in memory. */
public final class InMemoryHouseTerms extends InMemorySetting<HouseTimes> implements HouseTerms {

    public InMemoryHouseTerms() {
        super(HouseTimes.SHIPPED);
    }
}
