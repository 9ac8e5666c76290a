package org.kinward.core.later.leg;

import java.time.Instant;
import java.util.SortedMap;

import org.kinward.core.access.PersonId;
import org.kinward.core.intake.IntakeId;

/** Keeps the legs of a child with every version that they had, for ever. */
public interface Legs {

    /** More than anybody travelled. */
    int MOST = 20;

    /** The legs that hold, by their number. Numbers of mistakes are not given again. */
    SortedMap<Integer, Leg> of(IntakeId intake);

    /** How many were written down, mistakes counted. */
    int written(IntakeId intake);

    /**
     * Keeps a version more: the first one of a leg where its revision is new.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote one since it was seen
     */
    void keep(Numbered leg, Written by);

    /**
     * A leg and which one it is.
     *
     * @param number
     *            1 to {@value #MOST}
     * @param isMistake
     *            whether it was written down by mistake: it holds no more
     */
    record Numbered(int number, Leg leg, boolean isMistake) {

        public Numbered {
            if (number < 1 || number > MOST) {
                throw new IllegalArgumentException("twenty legs at most");
            }
        }
    }

    /** Who wrote it, and when. */
    record Written(PersonId by, Instant at) {
    }
}
