package org.kinward.core.legal.right;

import java.util.List;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;

/** Keeps who helps whom with the law, for ever. */
public interface LegalRights {

    /** Every right on this file, the newest first; who helps sees the own ones, and those that were given since. */
    List<LegalRight> of(CaseFileId file);

    /** Keeps it; false if somebody gave or ended a right on this file since. */
    boolean give(LegalRight right, CaseFile file);

    /** Keeps that it ended; false if it had. */
    boolean end(LegalRight ended);

    /** Whether this person can be given one: staff of the agency that leads cases, or a provider of it, such as a lawyer. */
    boolean mayHelp(CaseFile file, PersonId helper);

    /** Days of hearings that nobody keeps any more, though nobody said what came of them, become days of this helper. */
    void handOn(CaseFile file, PersonId helper);

    /** Whether this person holds a right on this file now; asked of the database as the acting person. */
    boolean holds(CaseFileId file, PersonId helper);
}
