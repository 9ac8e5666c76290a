package org.kinward.core.lists.keeping;

import org.kinward.core.lists.Code;
import org.kinward.core.lists.ListPart;
import org.kinward.core.lists.WorldCode;

/**
 * A line of a list as an agency keeps it.
 *
 * @param heading
 *            the {@link ListPart} of the list, of a region its country, of a district its region; empty for none
 * @param place
 *            by which the lines are ordered
 */
public record OwnLine(Code code, LineWords words, String heading, int place, State state) {

    public OwnLine {
        if (!heading.isEmpty() && !ListPart.isPart(heading) && !WorldCode.isPart(heading)) {
            throw new IllegalArgumentException("no part of a list");
        }
    }

    /**
     * Where it comes from, and whether it is offered.
     *
     * @param isShipped
     *            came with the program
     * @param isRetired
     *            no longer offered
     */
    public record State(boolean isShipped, boolean isRetired) {
    }

    public boolean isOther() {
        return code.equals(Code.OTHER);
    }

    public boolean isRetired() {
        return state.isRetired();
    }

    OwnLine saying(LineWords other) {
        return new OwnLine(code, other, heading, place, state);
    }

    OwnLine at(int otherPlace) {
        return new OwnLine(code, words, heading, otherPlace, state);
    }

    OwnLine retired(boolean retired) {
        return new OwnLine(code, words, heading, place, new State(state.isShipped(), retired));
    }
}
