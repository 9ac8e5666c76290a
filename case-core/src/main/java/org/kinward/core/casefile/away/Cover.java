package org.kinward.core.casefile.away;

import java.time.Instant;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.access.PlaceId;
import org.kinward.core.identity.care.CareRight;
import org.kinward.core.identity.care.CareSpan;

/** Somebody stands in for somebody who is away, in one thing and for one time, which never changes. */
public sealed interface Cover {

    Terms terms();

    /** What it is about: the surrogate of the record, or of the place. */
    UUID subject();

    /** The right as the vault mirrors it. */
    CareRight right();

    /** Who stands in for whom, in which absence, from when until when. */
    record Terms(UUID id, AbsenceId absence, PersonId away, PersonId cover, AwayTime time) {

        public Terms {
            if (away.equals(cover)) {
                throw new IllegalArgumentException("nobody covers for herself");
            }
        }

        CareSpan span() {
            return new CareSpan(id, away, time.from(), time.until());
        }
    }

    /** For one child, as its lead worker. */
    record OfChild(LedChild child, Terms terms) implements Cover {

        @Override
        public UUID subject() {
            return child.record();
        }

        @Override
        public CareRight.Covers right() {
            return new CareRight.Covers(child.reference(), terms.cover(), terms.span());
        }
    }

    /** At one place, as its manager. */
    record OfPlace(PlaceId place, Terms terms) implements Cover {

        @Override
        public UUID subject() {
            return place.value();
        }

        @Override
        public CareRight.ActsFor right() {
            return new CareRight.ActsFor(terms.cover(), place, terms.span());
        }
    }

    /** Whether this says the same as the other from this moment on, whatever their surrogates are. */
    default boolean saysTheSame(Cover other, Instant now) {
        return subject().equals(other.subject()) && terms().cover().equals(other.terms().cover())
                && terms().time().from(now).equals(other.terms().time().from(now));
    }
}
