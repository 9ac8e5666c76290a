package org.kinward.core.consent.emergency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.consent.use.DataGroup;
import org.kinward.core.consent.use.Recipient;
import org.kinward.core.consent.voice.ProfessionalFunction;

/**
 * Something was shared without consent because it could not wait: with one office, the least possible, for a short
 * time. Somebody else looks at it within a day.
 */
public sealed interface Emergency {

    /** Until then somebody else has looked at it. */
    Duration REVIEWED_IN = Duration.ofDays(1);

    /** Nothing is shared longer without consent. */
    Duration AT_MOST = Duration.ofDays(3);

    EmergencyId id();

    CaseFileId file();

    Shared shared();

    Decided decided();

    /** How the child was told of it, once somebody has written that down. */
    Optional<Told> told();

    /**
     * What, with whom.
     *
     * @param groups
     *            the least possible, at least one
     */
    record Shared(EmergencyReason reason, Recipient with, Set<DataGroup> groups) {

        public Shared {
            groups = Set.copyOf(groups);
            if (groups.isEmpty() || !with.kind().helpsInEmergency()) {
                throw new IllegalArgumentException("something is shared, with an office that helps");
            }
        }
    }

    /**
     * Who decided, and for how long.
     *
     * @param second
     *            a second person, when one was reachable
     * @param tellChildBy
     *            until when the child is told; empty if the child knows
     */
    record Decided(PersonId by, Optional<Second> second, Instant at, Instant until, Optional<Instant> tellChildBy) {

        public Decided {
            if (!until.isAfter(at) || until.isAfter(at.plus(AT_MOST))) {
                throw new IllegalArgumentException("an emergency lasts 72 hours at most");
            }
        }

        private boolean took(PersonId person) {
            return by.equals(person)
                    || second.flatMap(Second::person).filter(person::equals).isPresent();
        }
    }

    /**
     * Who decided together with who wrote it down.
     *
     * @param person
     *            who it is, if it is one of us: whoever took part in it does not look at it again
     */
    record Second(ProfessionalFunction function, Optional<PersonId> person) {
    }

    /** Nobody else has looked at it yet. */
    record Waiting(EmergencyId id, CaseFileId file, Shared shared, Decided decided,
            Optional<Told> told) implements Emergency {

        /** Of which the child was not told yet. */
        public Waiting(EmergencyId id, CaseFileId file, Shared shared, Decided decided) {
            this(id, file, shared, decided, Optional.empty());
        }

        /** Whether this person may look at it again: never one of those who decided. */
        public boolean mayBeReviewedBy(PersonId person) {
            return !decided.took(person);
        }

        /** What is wanted, the same each time that the same form is sent. */
        String wish() {
            var lasts = Duration.between(decided.at(), decided.until());
            return shared.reason() + " " + shared.with().kind() + " " + shared.with().key() + " "
                    + new TreeSet<>(shared.groups()) + " " + lasts + " " + decided.second() + " "
                    + decided.tellChildBy().map(by -> Duration.between(decided.at(), by));
        }

        public Reviewed reviewed(Review review) {
            if (!mayBeReviewedBy(review.by())) {
                throw new IllegalArgumentException("somebody else looks at it again");
            }
            return new Reviewed(id, file, shared, decided, told, review);
        }
    }

    /** Somebody else has looked at it. */
    record Reviewed(EmergencyId id, CaseFileId file, Shared shared, Decided decided, Optional<Told> told,
            Review review) implements Emergency {
    }

    /**
     * The child was told.
     *
     * @param said
     *            what the child said to it, without names; never empty: that it said nothing is said as well
     */
    record Told(PersonId by, Instant at, String said) {

        /** Longest words. */
        public static final int LONGEST = 300;

        public Told {
            said = said.strip();
            if (said.isEmpty() || said.length() > LONGEST) {
                throw new IllegalArgumentException("what the child said, at most 300 signs");
            }
        }

        /** Whether the same person wrote the same. */
        public boolean isOf(Told other) {
            return by.equals(other.by) && said.equals(other.said);
        }
    }

    /** What was found. */
    record Review(PersonId by, Instant at, Finding finding, String words) {

        /** Longest words. */
        public static final int LONGEST = 300;

        public Review {
            words = words.strip();
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("at most 300 signs");
            }
        }

        /** Whether the same person found the same. */
        public boolean isOf(Review other) {
            return by.equals(other.by) && finding == other.finding && words.equals(other.words);
        }
    }

    /** Whether it was right. */
    enum Finding {
        RIGHT, TOO_MUCH_WAS_SHARED, NOT_AN_EMERGENCY;

        /** Whether nothing more goes to this office, and the office is told so. */
        public boolean ends() {
            return this != RIGHT;
        }
    }

    /** Those of us who decided or looked at it again. */
    default List<PersonId> people() {
        return Stream.of(Stream.of(decided().by()), decided().second().flatMap(Second::person).stream(),
                told().stream().map(Told::by),
                this instanceof Reviewed reviewed ? Stream.of(reviewed.review().by()) : Stream.<PersonId>empty())
                .flatMap(Function.identity()).distinct().toList();
    }

    /** Whether somebody looked, or has to look, later than within a day. */
    default boolean isLate(Instant now) {
        var looked = this instanceof Reviewed reviewed ? reviewed.review().at() : now;
        return looked.isAfter(decided().at().plus(REVIEWED_IN));
    }

    /** Whether something may be shared with this office at this moment. What was found wrong ends at once. */
    default boolean covers(Recipient office, Instant now) {
        var wrong = this instanceof Reviewed reviewed && reviewed.review().finding().ends();
        return !wrong && shared().with().isSame(office) && !now.isBefore(decided().at())
                && now.isBefore(decided().until());
    }
}
