package org.kinward.web.intake.reading;

import java.util.List;

import org.kinward.core.intake.IntakePage;

/** The questions of one sheet, as typed. A component has the name that its answer has in the core. */
public interface Questions {

    /** The page they make; not to be used when the reading has found something wrong. */
    IntakePage read(Reading reading, IntakePage.Head head);

    /** What of them goes to the vault; nothing for most sheets. */
    default List<ForVault> forVault(Reading reading) {
        return List.of();
    }
}
