package org.kinward.core.needs.assessment;

import java.time.LocalDate;
import java.util.Optional;

import org.kinward.core.needs.NeedDegree;

/**
 * What is said about one area. No words hold a name.
 *
 * @param strength
 *            what goes well, asked first; empty or up to 300 signs
 * @param facts
 *            what is seen and known; empty or up to 500 signs
 * @param view
 *            what the child says, in its own words; empty or up to 300 signs: nobody presses a child for it
 */
public record AreaAnswer(String strength, String facts, String view, NeedDegree degree, Needed needed) {

    public static final int LONGEST = 300;
    public static final int LONGEST_FACTS = 500;

    public AreaAnswer {
        strength = strength.strip();
        facts = facts.strip();
        view = view.strip();
        if (strength.length() > LONGEST || facts.length() > LONGEST_FACTS || view.length() > LONGEST) {
            throw new IllegalArgumentException("too many words");
        }
        if (!Needed.fits(degree, needed.words(), needed.by())) {
            throw new IllegalArgumentException("what is needed goes with the degree");
        }
    }

    /**
     * What is needed.
     *
     * @param words
     *            3 to 300 signs; empty where nothing is needed, or nobody knows what
     * @param by
     *            by which day at the agency; always said of what is urgent
     */
    public record Needed(String words, Optional<LocalDate> by) {

        public static final int SHORTEST = 3;

        public static final Needed NOTHING = new Needed("", Optional.empty());

        public Needed {
            words = words.strip();
            if (words.length() > LONGEST) {
                throw new IllegalArgumentException("too many words");
            }
        }

        /** Whether so many words belong to this degree: none without a need, some with one. */
        public static boolean wordsFit(NeedDegree degree, String words) {
            return switch (degree) {
                case NONE -> words.isBlank();
                case SOME, URGENT -> words.strip().length() >= SHORTEST;
                case NOT_ENOUGH_INFORMATION -> true;
            };
        }

        /** Whether a day, or none, belongs to this degree: what is urgent has one, what is not there has none. */
        public static boolean dayFits(NeedDegree degree, Optional<LocalDate> by) {
            return degree == NeedDegree.URGENT ? by.isPresent() : degree != NeedDegree.NONE || by.isEmpty();
        }

        static boolean fits(NeedDegree degree, String words, Optional<LocalDate> by) {
            return wordsFit(degree, words) && dayFits(degree, by);
        }
    }

    /** Words stay out of logs and error messages. */
    @Override
    public String toString() {
        return "AreaAnswer[" + degree + "]";
    }
}
