package org.kinward.core.needs.assessment;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.needs.NeedArea;
import org.kinward.core.needs.NeedDegree;
import org.kinward.core.needs.NeedsAssessmentId;
import org.kinward.core.needs.OpenNeed;
import org.kinward.core.saving.Revision;

/**
 * One assessment of what a child needs, with all that holds in it.
 *
 * @param number
 *            counts the assessments of the case file, from 1
 * @param areas
 *            what was last saved of each area
 * @param lines
 *            its moves, the oldest first; never none, the first is that it was begun
 */
public record NeedsAssessment(Begun begun, Revision number, Map<NeedArea, SavedArea> areas, List<NeedsLine> lines) {

    public NeedsAssessment {
        var copy = new EnumMap<NeedArea, SavedArea>(NeedArea.class);
        copy.putAll(areas);
        areas = Collections.unmodifiableMap(copy);
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.getFirst().state() != NeedsState.OPEN) {
            throw new IllegalArgumentException("it begins open");
        }
    }

    /** That somebody began it. */
    public record Begun(NeedsAssessmentId id, CaseFileId file, PersonId by, Instant at) {
    }

    public NeedsAssessmentId id() {
        return begun.id();
    }

    public CaseFileId file() {
        return begun.file();
    }

    public NeedsState state() {
        return lines.getLast().state();
    }

    /** How many moves it has. */
    public Revision revision() {
        return new Revision(lines.size());
    }

    /** What was last saved of this area. */
    public Optional<SavedArea> area(NeedArea area) {
        return Optional.ofNullable(areas.get(area));
    }

    /** What still has to be said before it can be given. A hard topic is never among it (FIELD F98). */
    public Set<NeedArea> missing() {
        var missing = EnumSet.allOf(NeedArea.class);
        missing.removeAll(areas.keySet());
        missing.removeIf(NeedArea::isHard);
        return Collections.unmodifiableSet(missing);
    }

    /** Whether it was given at least once. */
    public boolean wasGiven() {
        return lines.stream().anyMatch(line -> line.state() == NeedsState.GIVEN);
    }

    /**
     * Which version of it was given: how often it was given. Nothing changes in what is given, and an answer changes no
     * version.
     */
    public Revision version() {
        return new Revision(lines.stream().filter(line -> line.state() == NeedsState.GIVEN).count());
    }

    /** How much was written in it: whoever gives it has seen all of that. */
    public Revision seen() {
        return new Revision(
                lines.size() + areas.values().stream().mapToLong(area -> area.revision().number()).sum());
    }

    /** Everybody who has to do with it. */
    public List<PersonId> people() {
        return Stream.of(Stream.of(begun.by()), areas.values().stream().map(SavedArea::by),
                lines.stream().map(NeedsLine::by)).flatMap(people -> people).distinct().toList();
    }

    /** What the child needs, in the order of the areas; where not enough is known is told as well. */
    public List<OpenNeed> needs() {
        return Arrays.stream(NeedArea.values()).flatMap(area -> area(area).stream())
                .filter(one -> one.answer().degree() != NeedDegree.NONE)
                .map(one -> new OpenNeed(id(), one.area(), one.answer().degree(), one.answer().needed().words(),
                        one.answer().needed().by()))
                .toList();
    }

    /**
     * The same after a move.
     *
     * @throws IllegalArgumentException
     *             if it may not become that
     */
    public NeedsAssessment moved(NeedsLine line) {
        if (!state().mayBecome(line.state())) {
            throw new IllegalArgumentException(state() + " does not become " + line.state());
        }
        return new NeedsAssessment(begun, number, areas, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /**
     * The same with what was saved of an area.
     *
     * @throws IllegalArgumentException
     *             if nobody writes in it
     */
    public NeedsAssessment with(SavedArea saved) {
        if (!state().isWritten()) {
            throw new IllegalArgumentException("nobody writes in what is given");
        }
        var more = new EnumMap<NeedArea, SavedArea>(NeedArea.class);
        more.putAll(areas);
        more.put(saved.area(), saved);
        return new NeedsAssessment(begun, number, more, lines);
    }
}
