package org.kinward.core.closing;

import java.util.Set;

import org.kinward.core.lists.Code;

/** What the reasons of FIELD 5.11 ask for. A reason that an agency added asks for everything. */
public final class ClosingReasons {

    private static final Set<Code> END_WELL = Set.of(new Code("SAFE-SETTLED"), new Code("GOALS-REACHED"));

    private static final Set<Code> WITHOUT_CHILD = Set.of(new Code("NOT-REACHED"), new Code("RECORDED-TWICE"),
            new Code("DIED"), new Code("BY-MISTAKE"), new Code("OTHER-COUNTRY"), new Code("TRANSFERRED"));

    private ClosingReasons() {
    }

    /** Whether it says that the child is well: then what opened the door must not be open (F26). */
    public static boolean saysThatAllIsWell(Code reason) {
        return END_WELL.contains(reason);
    }

    /** Whether the child is there to be asked. */
    public static boolean childIsThere(Code reason) {
        return !WITHOUT_CHILD.contains(reason);
    }
}
