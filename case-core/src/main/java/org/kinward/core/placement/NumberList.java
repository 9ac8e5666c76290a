package org.kinward.core.placement;

import java.util.List;

import org.kinward.core.saving.Revision;

/** All numbers of a place, as somebody saw or wants them, and how often they had been saved then. */
public record NumberList(List<NightNumber> numbers, Revision revision) {

    public NumberList {
        numbers = List.copyOf(numbers);
    }
}
