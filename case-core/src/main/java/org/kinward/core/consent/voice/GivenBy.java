package org.kinward.core.consent.voice;

import org.kinward.core.consent.answering.AnswererKind;

/** Who spoke. */
public sealed interface GivenBy {

    /** The child. */
    record Child() implements GivenBy {
    }

    /** Who answers for the child. */
    record WhoAnswers(AnswererKind kind) implements GivenBy {
    }

    /** Two professionals of different functions, where nobody can be asked (F76). */
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
}
