package org.kinward.core.statistics.noisy;

/** Chance by a key that stands in no database: who does not have it cannot work out what was added. */
@FunctionalInterface
public interface Chances {

    /** The chance of one thing: always the same, and another for each thing. */
    Chance of(String thing);
}
