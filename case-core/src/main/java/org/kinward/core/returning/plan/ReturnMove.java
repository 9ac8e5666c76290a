package org.kinward.core.returning.plan;

import org.kinward.core.followup.Written;
import org.kinward.core.returning.Said;

/**
 * That a return was moved.
 *
 * @param words
 *            why, where it does not take place or did not hold; without names
 */
public record ReturnMove(ReturnState state, String words, Written written) {

    public ReturnMove {
        words = state == ReturnState.CALLED_OFF || state == ReturnState.CAME_BACK ? Said.words(words)
                : Said.maybe(words);
        if (state == ReturnState.PREPARED) {
            throw new IllegalArgumentException("a return begins prepared");
        }
    }
}
