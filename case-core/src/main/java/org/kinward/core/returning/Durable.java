package org.kinward.core.returning;

import org.kinward.core.followup.Solution;

/** The durable solution that a return is meant to become. */
public enum Durable {
    WITH_PARENTS(Solution.HOME_OR_KIN), WITH_KIN(Solution.HOME_OR_KIN), FOSTER_FAMILY(Solution.FOSTER_OR_HOST);

    private final Solution followedUp;

    Durable(Solution followedUp) {
        this.followedUp = followedUp;
    }

    /**
     * By which schedule the child is followed up afterwards (FIELD F90).
     *
     * @param abroad
     *            whether the home lies across a border: then the other side follows up
     */
    public Solution followedUp(boolean abroad) {
        return abroad ? Solution.ACROSS_A_BORDER : followedUp;
    }
}
