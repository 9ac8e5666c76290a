package org.kinward.core.intake.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.kinward.core.intake.event.EventLine.Tie;
import org.kinward.core.intake.firsthour.OthersFound.Companion;

/** What the ties of a list say about one of its lines; a tie is true of both children. */
final class Ties {

    private Ties() {
    }

    /** With whom the child was found. */
    static Set<Companion> companions(List<EventLine> all, int number) {
        var found = EnumSet.noneOf(Companion.class);
        for (var line : all) {
            if (touches(line, number, Tie.Kind.BROTHER_OR_SISTER)) {
                found.add(Companion.BROTHER_OR_SISTER);
            }
            if (touches(line, number, Tie.Kind.FRIEND)) {
                found.add(Companion.FRIEND);
            }
        }
        if (hasBaby(all, number)) {
            found.add(Companion.OWN_BABY);
        }
        if (found.isEmpty() && all.size() > 1) {
            found.add(Companion.OTHER_CHILD);
        }
        return Set.copyOf(found);
    }

    static boolean hasBaby(List<EventLine> all, int number) {
        return all.stream().anyMatch(line -> line.is(Tie.Kind.BABY_OF, number));
    }

    private static boolean touches(EventLine line, int number, Tie.Kind kind) {
        return line.is(kind, number)
                || (line.number() == number && line.tie().filter(tie -> tie.kind() == kind).isPresent());
    }
}
