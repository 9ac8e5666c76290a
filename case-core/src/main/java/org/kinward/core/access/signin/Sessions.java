package org.kinward.core.access.signin;

import org.kinward.core.access.PersonId;

/** Open sessions. */
public interface Sessions {

    /** Ends every session of this person; the next press of a button asks to sign in. */
    void endAllOf(PersonId person);
}
