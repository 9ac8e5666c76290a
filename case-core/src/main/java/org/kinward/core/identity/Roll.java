package org.kinward.core.identity;

import java.util.List;
import java.util.Optional;

import org.kinward.core.reference.ReferenceNumber;

/** The names used of all children of one place, for those who care for them directly (F20). */
public sealed interface Roll {

    /** All children of the place, drafts included; one audit entry names them all. */
    record Called(List<Line> lines) implements Roll {

        public Called {
            lines = List.copyOf(lines);
        }
    }

    /** This person does not care for the children of this place. */
    record Refused() implements Roll {
    }

    /** One child; no name when none was said yet. */
    record Line(ReferenceNumber child, Optional<VaultText> nameUsed) {
    }
}
