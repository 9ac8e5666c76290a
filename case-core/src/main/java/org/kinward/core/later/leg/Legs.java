package org.kinward.core.later.leg;

import org.kinward.core.intake.numbered.NumberedPages;

/** Keeps the legs of the way of a child. */
public interface Legs extends NumberedPages<Leg> {
}
