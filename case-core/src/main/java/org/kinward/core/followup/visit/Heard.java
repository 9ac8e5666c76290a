package org.kinward.core.followup.visit;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kinward.core.followup.ShortWords;
import org.kinward.core.followup.Written;

/** The second page of a visit: the ten questions, all of them, and what goes with them; never changed. */
public record Heard(VisitId visit, Map<Question, Said> answers, Besides besides, Help help, Written written) {

    /**
     * What was said to one question.
     *
     * @param words
     *            of the child, at most {@value #LONGEST} signs, without names; may be empty
     */
    public record Said(HowIs how, String words) {

        /** The most signs. */
        public static final int LONGEST = 200;

        public Said {
            words = ShortWords.of(words, LONGEST);
        }
    }

    /**
     * What is asked then.
     *
     * @param schoolDays
     *            on how many days of the last month the child was at school, 0 to {@value #MOST_DAYS}; empty if not known
     * @param money
     *            whether the money reached the child, where the child works
     */
    public record Besides(Optional<Integer> schoolDays, YesNo money, YesNo knowsWhomToCall, YesNo thinksOfLeaving) {

        /** The days of a month. */
        public static final int MOST_DAYS = 31;

        public Besides {
            if (schoolDays.filter(days -> days < 0 || days > MOST_DAYS).isPresent()) {
                throw new IllegalArgumentException("a month has 31 days at most");
            }
        }
    }

    /** What the child says of our help, and what we promised; each at most {@value #LONGEST} signs, without names. */
    public record Help(String helped, String didNot, String promised) {

        /** The most signs. */
        public static final int LONGEST = 300;

        public Help {
            helped = ShortWords.of(helped, LONGEST);
            didNot = ShortWords.of(didNot, LONGEST);
            promised = ShortWords.of(promised, LONGEST);
        }
    }

    public Heard {
        if (!answers.keySet().equals(EnumSet.allOf(Question.class))) {
            throw new IllegalArgumentException("something is said to each of the ten questions");
        }
        answers = Collections.unmodifiableMap(new EnumMap<>(answers));
    }

    public HowIs how(Question question) {
        return said(question).how();
    }

    public Said said(Question question) {
        var said = answers.get(question);
        if (said == null) {
            throw new IllegalStateException("something is said to each of the ten questions");
        }
        return said;
    }

    /** The questions whose answer is worse than it was then, in the order of the page. */
    public List<Question> worseThan(Heard before) {
        return Arrays.stream(Question.values())
                .filter(question -> how(question).isWorseThan(before.how(question))).toList();
    }

    /** Whether somebody sees the child soon, whatever was said before: not safe, or thinks of leaving. */
    public boolean isAlarming() {
        return how(Question.SAFE) == HowIs.BAD || besides.thinksOfLeaving() == YesNo.YES;
    }
}
