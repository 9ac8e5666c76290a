package org.kinward.reporting.casefile;

/**
 * How many questions of consent there are. What may be done is asked of each of them, never counted: a yes may be over, or
 * of somebody who answers no more.
 *
 * @param open
 *            to which somebody has not answered yet
 * @param undecided
 *            of which a manager and the authority decide first
 */
public record ConsentLimits(int questions, int open, int undecided) {

    /** Whether nobody was asked about anything yet. */
    public boolean none() {
        return questions == 0;
    }
}
