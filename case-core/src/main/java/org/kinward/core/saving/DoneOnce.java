package org.kinward.core.saving;

import org.kinward.core.access.PersonId;

/**
 * Makes a move happen once for each form, in the transaction of the move itself: if that does not commit, nothing is
 * remembered (SECURITY section 7).
 */
public interface DoneOnce {

    /** What is known about a stamp. */
    sealed interface Claim {

        /** Nobody has done it yet; whoever claimed it does it now, or ends the transaction without its work. */
        record Fresh() implements Claim {
        }

        /** It was done; this is what came of it. */
        record Done(String result) implements Claim {
        }

        /** The same key came with another wish: a tampered or mixed-up form. */
        record OtherRequest() implements Claim {
        }
    }

    /**
     * Claims the stamp for this person; waits for a claim of the same stamp that is under way.
     *
     * @param result
     *            what will have come of it when the transaction has committed, for whoever sends the same form again; at
     *            most 200 signs, surrogates only
     */
    Claim claim(OnceKey stamp, PersonId person, String result);
}
