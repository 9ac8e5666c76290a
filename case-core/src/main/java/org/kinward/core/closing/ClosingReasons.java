package org.kinward.core.closing;

import java.util.Set;

import org.kinward.core.lists.Code;

/** What the reasons of FIELD 5.11 ask for. A reason that an agency added, or that nobody here knows, asks for everything. */
public final class ClosingReasons {

    private static final Code YOUNG_ADULT = new Code("YOUNG-ADULT");

    private static final Set<Code> SAY_NOTHING_OF_IT = Set.of(new Code("TRANSFERRED"), new Code("OTHER-COUNTRY"),
            YOUNG_ADULT, new Code("ASKS-TO-END"), new Code("CARER-ASKS"), new Code("NOT-REACHED"),
            new Code("NO-NEED"), new Code("RECORDED-TWICE"), new Code("DIED"), new Code("PROGRAMME-ENDED"),
            new Code("BY-MISTAKE"));

    private static final Set<Code> WITHOUT_CHILD = Set.of(new Code("NOT-REACHED"), new Code("RECORDED-TWICE"),
            new Code("DIED"), new Code("BY-MISTAKE"), new Code("OTHER-COUNTRY"), new Code("TRANSFERRED"));

    private ClosingReasons() {
    }

    /** Whether it says, or may say, that the child is well: then what opened the door must not be open (F26). */
    public static boolean saysThatAllIsWell(Code reason) {
        return !SAY_NOTHING_OF_IT.contains(reason);
    }

    /** Whether it says that help after eighteen is over: then it was ended, or not wanted, with what was offered (F29). */
    public static boolean endsAftercare(Code reason) {
        return YOUNG_ADULT.equals(reason);
    }

    /** Whether the child is there to be asked. */
    public static boolean childIsThere(Code reason) {
        return !WITHOUT_CHILD.contains(reason);
    }
}
