package org.kinward.core.followup.visit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.Written;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.lists.Listed;

/**
 * The first page of a visit; never changed.
 *
 * @param contact
 *            which planned contact it was for; empty for one that nobody had planned
 */
public record Visit(VisitId id, CaseFileId file, Optional<ContactId> contact, Met met, Noticed noticed,
        Written written) {

    /** When, how and where. */
    public record Met(LocalDate on, HowSeen how, MetAt where, Back back) {
    }

    /**
     * What was noticed.
     *
     * @param signs
     *            of being trafficked again, from the list of FIELD 5.16; an empty set says that there were none
     */
    public record Noticed(Set<Listed> signs, Siblings siblings) {

        public Noticed {
            signs = Set.copyOf(signs);
        }

        /** Whether somebody sees the child soon, and the danger is looked at. */
        public boolean isSign() {
            return !signs.isEmpty() || siblings == Siblings.SOMEBODY_AWAY;
        }
    }
}
