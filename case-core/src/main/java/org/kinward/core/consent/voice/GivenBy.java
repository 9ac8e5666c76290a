package org.kinward.core.consent.voice;

import org.kinward.core.consent.answering.AnswererKind;
import org.kinward.core.saving.Revision;

/** Who spoke. */
public sealed interface GivenBy {

    /** The child. */
    record Child() implements GivenBy {
    }

    /**
     * Who answers for the child.
     *
     * @param line
     *            which line of the history of who answers this was, so that mother and father are told apart
     */
    record WhoAnswers(AnswererKind kind, Revision line) implements GivenBy {
    }

    /** A first professional, where nobody can be asked: it waits for a second one of another function (F76). */
    record OneProfessional(ProfessionalFunction first) implements GivenBy {
    }

    /** Two professionals of different functions, each by a press of their own, where nobody can be asked (F76). */
    record TwoProfessionals(ProfessionalFunction first, ProfessionalFunction second) implements GivenBy {

        public TwoProfessionals {
            if (first == second) {
                throw new IllegalArgumentException("two professionals have different functions");
            }
        }
    }

    /** The child decides alone: old enough to understand, and asking an adult is not safe or not wanted (F77). */
    record ChildAlone() implements GivenBy {
    }

    /** Whether a line is needed that says why: who decides for a child says it in writing (F76, F77). */
    default boolean needsReason() {
        return !(this instanceof Child || this instanceof WhoAnswers);
    }
}
