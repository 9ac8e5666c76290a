package org.kinward.core.intake.later;

import java.util.HashSet;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** What whoever fills a checklist thinks of it; it decides nothing. */
public enum WeThink {
    LIKELY, NOT_SURE, NOT_LIKELY;

    /** Whether the same line is said to be so and not to be so; other words are other lines. */
    public static boolean saysBoth(Answer<Set<Listed>> signs, Answer<Set<Listed>> notSo) {
        if (signs instanceof Answer.Known<Set<Listed>>(var here, _)
                && notSo instanceof Answer.Known<Set<Listed>>(var absent, _)) {
            var both = new HashSet<>(here);
            both.retainAll(absent);
            return both.stream().anyMatch(line -> !line.code().equals(Code.OTHER));
        }
        return false;
    }
}
