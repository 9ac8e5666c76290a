package org.kinward.core.closing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kinward.core.lists.Code;

/** What the reasons of FIELD 5.11 ask for. A reason that an agency added, or that nobody here knows, asks for a child that is safe. */
public final class ClosingReasons {

    /** From this age on somebody asks alone that the help ends. */
    public static final int ASKS_ALONE_FROM = 16;

    static final Code YOUNG_ADULT = new Code("YOUNG-ADULT");

    static final Code ASKS_TO_END = new Code("ASKS-TO-END");

    static final Code NOT_REACHED = new Code("NOT-REACHED");

    /** Said by an accepted transfer, never by hand. */
    static final Code TRANSFERRED = new Code("TRANSFERRED");

    private static final Code RECORDED_TWICE = new Code("RECORDED-TWICE");

    private static final Code DIED = new Code("DIED");

    private static final Set<Code> NOT_THERE = Set.of(NOT_REACHED, DIED);

    private static final Set<Code> NOT_ASKED = Set.of(NOT_REACHED, DIED, RECORDED_TWICE, new Code("BY-MISTAKE"));

    private static final Map<Code, Checked> STANDS_FOR = Map.of(ASKS_TO_END, Checked.TOLD_WHAT_IS_OPEN,
            new Code("OTHER-COUNTRY"), Checked.OTHER_COUNTRY_ANSWERED,
            new Code("PROGRAMME-ENDED"), Checked.SOMEBODY_GOES_ON, RECORDED_TWICE, Checked.RECORDS_JOINED,
            DIED, Checked.DEATH_REVIEWED);

    private ClosingReasons() {
    }

    /** Whether people choose it: a case that goes to another agency is closed by its transfer. */
    public static boolean isChosen(Code reason) {
        return !TRANSFERRED.equals(reason);
    }

    /** What is ticked with it. */
    public static Set<Checked> asksFor(Code reason) {
        var ticks = NOT_THERE.contains(reason) ? EnumSet.noneOf(Checked.class) : EnumSet.of(Checked.SAFETY_REVIEWED);
        Optional.ofNullable(STANDS_FOR.get(reason)).ifPresent(ticks::add);
        return ticks;
    }

    /** Whether the child can be asked what it thinks. */
    public static boolean childIsAsked(Code reason) {
        return !NOT_ASKED.contains(reason);
    }
}
