package org.kinward.core.legal.matter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.saving.Revision;

/**
 * A legal matter of one child; its moves are only added to.
 *
 * @param lines
 *            the oldest first
 */
public record Matter(MatterId id, CaseFileId file, MatterKind kind, List<MatterLine> lines) {

    public Matter {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.getFirst().state() != kind.first()) {
            throw new IllegalArgumentException("a matter begins where its kind begins");
        }
        if (!kind.isMoney() && lines.getFirst().facts().amount().isPresent()) {
            throw new IllegalArgumentException("only money is claimed");
        }
    }

    public MatterState state() {
        return lines.getLast().state();
    }

    /** How many moves there were. */
    public Revision revision() {
        return new Revision(lines.size());
    }

    public boolean isOpen() {
        return !state().next(kind).isEmpty();
    }

    /** When the child is to be heard, while that is to come. */
    public Optional<Instant> day() {
        return lines.getLast().facts().day();
    }

    /**
     * The same after this move.
     *
     * @throws IllegalArgumentException
     *             if it may not go there
     */
    public Matter moved(MatterLine line) {
        if (!state().next(kind).contains(line.state())) {
            throw new IllegalArgumentException("not a move of the table");
        }
        return new Matter(id, file, kind, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }
}
