package org.kinward.core.identity;

import org.kinward.core.saving.Revision;

/** How it went to keep a detail; a refusal has changed nothing. */
public sealed interface Kept {

    /** The vault holds the detail now, or held it already. */
    record Done() implements Kept {
    }

    /**
     * Somebody else has written this revision or a later one: the page shows a conflict.
     *
     * @param held
     *            the revision that the vault holds
     */
    record Stale(Revision held) implements Kept {
    }

    /** This person may not write about this child, or there is no such child: the same answer for both. */
    record NotInCare() implements Kept {
    }

    /** The child's details were ended for ever; nothing can be written again under this number. */
    record Ended() implements Kept {
    }
}
