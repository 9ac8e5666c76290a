package org.kinward.core.answer;

import org.kinward.core.access.PersonId;

/**
 * Makes a move happen once for each form, in the transaction of the move itself: if that does not commit, nothing is
 * remembered (SECURITY section 7).
 */
public interface DoneOnce {

    /** What is known about a stamp. */
    sealed interface Claim {

        /** Nobody has done it yet; whoever claimed it does it now and then calls {@link DoneOnce#remember}. */
        record Fresh() implements Claim {
        }

        /** It was done; this is what came of it. */
        record Done(String result) implements Claim {
        }

        /** The same key came with another wish: a tampered or mixed-up form. */
        record OtherRequest() implements Claim {
        }
    }

    /** Claims the stamp for this person; waits for a claim of the same stamp that is under way. */
    Claim claim(OnceKey stamp, PersonId person);

    /** Stores what came of a claimed stamp; at most 200 signs, surrogates only. */
    void remember(OnceKey stamp, PersonId person, String result);
}
