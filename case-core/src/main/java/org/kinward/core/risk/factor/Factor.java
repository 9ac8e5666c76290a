package org.kinward.core.risk.factor;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

/**
 * One thing that opened the door for this child, or that protects it, with all that was ever written about it.
 *
 * @param lines
 *            its states, the oldest first; never none
 * @param tipped
 *            what was said about how it tipped the balance, the oldest first; the last holds
 */
public record Factor(FactorId id, CaseFileId file, About about, List<FactorLine> lines, List<Tipped> tipped) {

    public Factor {
        lines = List.copyOf(lines);
        tipped = List.copyOf(tipped);
        if (lines.isEmpty() || lines.getFirst().state() != about.kind().first()) {
            throw new IllegalArgumentException("it begins with the first state of its kind");
        }
        if (!tipped.isEmpty() && about.kind() != FactorKind.DOOR) {
            throw new IllegalArgumentException("what protects tips no balance");
        }
    }

    /** What it is. */
    public sealed interface About {

        FactorKind kind();

        /** Chosen from the list of its kind. */
        Listed what();

        /**
         * It opened the door.
         *
         * @param places
         *            where; at least one
         */
        record Door(Listed what, FactorLevel level, Set<FactorPlace> places) implements About {

            public Door {
                places = Set.copyOf(places);
                if (places.isEmpty()) {
                    throw new IllegalArgumentException("it opened the door somewhere");
                }
            }

            @Override
            public FactorKind kind() {
                return FactorKind.DOOR;
            }
        }

        /** It protects. */
        record Protection(Listed what) implements About {

            @Override
            public FactorKind kind() {
                return FactorKind.PROTECTION;
            }
        }
    }

    /** The last entry; it holds. */
    public FactorLine last() {
        return lines.getLast();
    }

    public FactorState state() {
        return last().state();
    }

    /** How many entries it has. */
    public Revision revision() {
        return new Revision(lines.size());
    }

    /** How it tipped the balance, if somebody has said so. */
    public Optional<Tipped> tippedNow() {
        return tipped.isEmpty() ? Optional.empty() : Optional.of(tipped.getLast());
    }

    /**
     * The same with one entry more.
     *
     * @throws IllegalArgumentException
     *             if it may not become that
     */
    public Factor moved(FactorLine line) {
        if (!state().mayBecome(line.state())) {
            throw new IllegalArgumentException(state() + " does not become " + line.state());
        }
        return new Factor(id, file, about, Stream.concat(lines.stream(), Stream.of(line)).toList(), tipped);
    }

    /** The same with what was said about the balance. */
    public Factor tipping(Tipped said) {
        return new Factor(id, file, about, lines, Stream.concat(tipped.stream(), Stream.of(said)).toList());
    }

    /** Those who wrote about it. */
    public List<PersonId> people() {
        return Stream.concat(lines.stream().map(FactorLine::writer), tipped.stream().map(Tipped::by)).distinct()
                .toList();
    }
}
