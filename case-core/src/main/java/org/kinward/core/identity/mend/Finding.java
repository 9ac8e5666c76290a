package org.kinward.core.identity.mend;

import java.util.Optional;

import org.kinward.core.reference.ReferenceNumber;

/**
 * One difference between vault and casework, mended or left for a person to decide.
 *
 * @param child
 *            nobody for a row that cannot be read
 */
public record Finding(Kind kind, Optional<ReferenceNumber> child) {

    Finding(Kind kind, ReferenceNumber child) {
        this(kind, Optional.of(child));
    }

    /** What was found. */
    public enum Kind {
        /** The record was created, the vault's rows were still a draft: held now. */
        HELD,
        /** An ending had stopped half-way: finished now. */
        ENDED,
        /** The vault did not know the child: opened now. */
        OPENED,
        /** The mirror differed on place or lead worker: as casework says now. */
        CARE,
        /** Details without any record. Nobody decided to destroy them, so they stay. */
        NO_RECORD,
        /** The vault says held, casework still draft: one side came from an older backup. */
        HELD_BUT_DRAFT,
        /** Casework still has a child whose details were ended: one side came from an older backup. */
        ERASED_BUT_RECORDED,
        /** The key of the child is destroyed, rows of vault or casework came from an older backup: ended again now. */
        ERASED_AGAIN,
        /** A row whose number makes no sense: it is left out, and the others are compared. */
        UNREADABLE;

        /** Whether a person must look at it, because nothing that anybody decided would mend it. */
        public boolean needsAPerson() {
            return this == NO_RECORD || this == HELD_BUT_DRAFT || this == ERASED_BUT_RECORDED
                    || this == UNREADABLE;
        }
    }
}
