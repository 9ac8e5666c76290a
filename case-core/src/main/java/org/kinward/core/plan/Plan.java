package org.kinward.core.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * One version of the plan for a child, with all that was ever decided about it.
 *
 * @param version
 *            counts the versions of a case file, from 1
 * @param lines
 *            its states, the oldest first; it begins as a draft, and each move is one of the table
 */
public record Plan(PlanId id, CaseFileId file, int version, List<PlanLine> lines) {

    public Plan {
        lines = List.copyOf(lines);
        if (version < 1 || lines.isEmpty() || lines.getFirst().state() != PlanState.DRAFT) {
            throw new IllegalArgumentException("a version of a plan begins as a draft");
        }
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).mayFollow(lines.get(i - 1).state())) {
                throw new IllegalArgumentException(lines.get(i - 1).state() + " does not become " + lines.get(i));
            }
        }
    }

    /** A new draft. */
    public static Plan draft(CaseFileId file, int version, PersonId by, Instant at) {
        return draft(PlanId.fresh(), file, version, PlanLine.of(PlanState.DRAFT, by, at));
    }

    /** The same by an id of whoever asks: asked for twice it is one. */
    public static Plan draft(PlanId id, CaseFileId file, int version, PlanLine first) {
        return new Plan(id, file, version, List.of(first));
    }

    /** The last entry; it holds. */
    public PlanLine last() {
        return lines.getLast();
    }

    public PlanState state() {
        return last().state();
    }

    /** How many entries it has. */
    public Revision revision() {
        return new Revision(lines.size());
    }

    /** Which wording of it people talked over: what was agreed once is changed by agreeing anew only. */
    public Revision agreedAs() {
        return new Revision(lines.stream().filter(line -> line.state() == PlanState.AGREED).count());
    }

    /** By which day it is reviewed, if that was said. */
    public Optional<Due> reviewBy() {
        return lines.reversed().stream().flatMap(line -> line.reviewBy().stream()).findFirst();
    }

    /**
     * The same with one entry more.
     *
     * @throws IllegalArgumentException
     *             if it may not become that, or the entry lacks what the move needs
     */
    public Plan moved(PlanLine line) {
        return new Plan(id, file, version, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
