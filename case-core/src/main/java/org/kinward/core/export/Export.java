package org.kinward.core.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.AgencyId;
import org.kinward.core.access.PersonId;

/**
 * Records that somebody asks for, from the first page until the file was taken. Who asks is the only one who makes and takes the
 * file; over {@link #ALONE} rows in a month somebody else has agreed before.
 *
 * @param revision
 *            counts what was changed before it was asked for
 */
public record Export(ExportId id, long revision, Begun begun, ExportPlan plan, Optional<Asked> asked,
        Optional<Answered> answered, Handed handed) {

    /** As many rows of an agency leave within {@link #COUNTED_FOR} without a second person (issue 5). */
    public static final int ALONE = 100;

    /** So long rows that left without a second person count towards {@link #ALONE}: many small files are one large one. */
    public static final Duration COUNTED_FOR = Duration.ofDays(30);

    /** More are refused before anything is written. */
    public static final int MOST_ROWS = 20_000;

    /** From making to taking the file. */
    public static final Duration TAKEN_WITHIN = Duration.ofMinutes(15);

    /** From asking to making it. */
    public static final Duration OPEN_FOR = Duration.ofDays(7);

    /** Who began it, and where. */
    public record Begun(AgencyId agency, PersonId by, Instant at) {
    }

    /**
     * That it was asked for as it stands.
     *
     * @param snapshot
     *            of which snapshot the records are
     * @param rows
     *            how many rows leave
     * @param before
     *            how many were asked for in the agency without a second person, within {@link #COUNTED_FOR}
     */
    public record Asked(Instant at, int snapshot, int rows, int before) {

        /** Before it is known how many were asked for: whoever keeps it counts them. */
        public Asked(Instant at, int snapshot, int rows) {
            this(at, snapshot, rows, 0);
        }

        public boolean needsSecond() {
            return needSecond(rows, before);
        }
    }

    /**
     * What the second person said.
     *
     * @param reason
     *            why not; empty where it was agreed to
     */
    public record Answered(PersonId by, Instant at, boolean agreed, String reason) {
    }

    /** That the file was made and, perhaps, taken. */
    public record Handed(Optional<Made> made, Optional<Taken> taken) {

        public static final Handed NOTHING = new Handed(Optional.empty(), Optional.empty());
    }

    /** The file. */
    public record Made(Instant at, int rows, long bytes, String sha256) {
    }

    /** Who took it. */
    public record Taken(PersonId by, Instant at) {
    }

    /** One that was begun now. */
    public static Export begun(ExportId id, Begun begun) {
        return new Export(id, 0, begun, ExportPlan.NOTHING, Optional.empty(), Optional.empty(), Handed.NOTHING);
    }

    public boolean needsSecond() {
        return asked.filter(Asked::needsSecond).isPresent();
    }

    /** Whether so many rows are too many for one person, after so many that left before. */
    public static boolean needSecond(int rows, int before) {
        return rows + before > ALONE;
    }

    public boolean isOf(PersonId person) {
        return begun.by().equals(person);
    }

    /** How it stands at a moment. */
    public ExportState state(Instant now) {
        if (asked.isEmpty()) {
            return ExportState.DRAFT;
        }
        if (handed.taken().isPresent()) {
            return ExportState.TAKEN;
        }
        if (handed.made().isPresent()) {
            return now.isBefore(handed.made().get().at().plus(TAKEN_WITHIN)) ? ExportState.MADE : ExportState.OVER;
        }
        if (answered.filter(one -> !one.agreed()).isPresent()) {
            return ExportState.REFUSED;
        }
        if (!now.isBefore(asked.get().at().plus(OPEN_FOR))) {
            return ExportState.OVER;
        }
        return needsSecond() && answered.isEmpty() ? ExportState.WAITING : ExportState.READY;
    }
}
