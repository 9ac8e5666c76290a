package org.kinward.core.intake.later;

import java.util.List;

import org.kinward.core.intake.column.RecordPage;

/**
 * One page of what is told later, last, and only when trust is there (SCREENS S4c, FIELD part 3). Every one of them is a hard
 * topic: an empty row is a good answer (F98). None of them asks for sexual violence: that is the health worker's tick.
 */
public sealed interface LaterPage extends RecordPage
        permits HowItBegan, TheWork, WhatWasDone, HowFar, ChildChecklist, AdultChecklist {

    /** All of them, in their order. */
    List<Class<? extends LaterPage>> ALL = List.of(HowItBegan.class, TheWork.class, WhatWasDone.class, HowFar.class,
            ChildChecklist.class, AdultChecklist.class);
}
