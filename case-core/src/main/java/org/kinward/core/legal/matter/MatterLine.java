package org.kinward.core.legal.matter;

import java.time.Instant;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.legal.LegalWords;

/**
 * One move of a legal matter: nothing that its state needs is missing, and nothing that it does not need stands there.
 */
public record MatterLine(MatterState state, Facts facts, LegalWords words, PersonId by, Instant at) {

    /**
     * What is known of it.
     *
     * @param day
     *            when the child is heard
     * @param sentence
     *            what somebody was sentenced to
     */
    public record Facts(Optional<Instant> day, Optional<LawUsed> law, Optional<Amount> amount,
            Optional<SentenceKind> sentence) {

        public static final Facts NONE = new Facts(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());

        /** A day, and nothing else. */
        public static Facts on(Instant day) {
            return new Facts(Optional.of(day), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    public MatterLine {
        if (state.needsDay() != facts.day().isPresent() || state.needsLaw() != facts.law().isPresent()
                || (facts.amount().isPresent() ? !state.mayHaveAmount() : state.needsAmount())
                || state.needsSentence() != facts.sentence().isPresent() || (state.needsWords() && words.isEmpty())) {
            throw new IllegalArgumentException("a move says what its state needs");
        }
    }
}
