package org.kinward.core.intake.putaway;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.kinward.core.intake.putaway.PaperPutAway.Became;

/**
 * A sheet of paper that was typed, for whoever may see what was typed from it.
 *
 * @param stands
 *            where the record tells of it
 * @param became
 *            what was said of it
 */
public record TypedSheet(PaperPutAway.Paper paper, Stands stands, Set<Became> became) {

    public TypedSheet {
        became = Set.copyOf(became);
    }

    /**
     * Where the record tells of a sheet.
     *
     * @param line
     *            number of the line of a list; empty for everything else
     * @param typed
     *            when it was typed; empty of a talk and of the first hour
     * @param still
     *            whether the page or the line says so by now
     */
    public record Stands(OptionalInt line, Optional<Instant> typed, Still still) {

        /** Of a talk and of the first hour, which have one paper each and no other. */
        static final Stands ALONE = new Stands(OptionalInt.empty(), Optional.empty(), Still.STANDS);
    }

    /** Whether what was typed from a sheet is still what the record says. */
    public enum Still {
        STANDS,
        /** The page or the line says something else by now. */
        REPLACED,
        /** The whole line was written down by mistake: no page shows it any more. */
        MISTAKE
    }

    /** Whether there is nothing more to say of it. */
    public boolean isDestroyed() {
        return became.contains(Became.DESTROYED);
    }

    /** Whether it lies under the number: it can still be destroyed. */
    public boolean isFiled() {
        return became.contains(Became.FILED) && !isDestroyed();
    }

    /** Whether it is destroyed, and so cannot become this any more. */
    boolean refuses(Became said) {
        return isDestroyed() && !became.contains(said);
    }
}
