package org.kinward.core.later.leg;

import org.kinward.core.intake.numbered.InMemoryNumbered;

/** Legs in memory. */
class InMemoryLegs extends InMemoryNumbered<Leg> implements Legs {

    InMemoryLegs() {
        super(Leg.class);
    }
}
