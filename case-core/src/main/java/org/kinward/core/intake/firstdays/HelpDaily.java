package org.kinward.core.intake.firstdays;

import org.kinward.core.answer.Answer;

/**
 * Help the child needs every day, seen or told by who knows the child; never added to figures of a full
 * questionnaire (F39).
 */
public record HelpDaily(Head head, Answer<Difficulty> seeing, Answer<Difficulty> hearing, Answer<Difficulty> moving,
        Answer<Difficulty> understanding, Answer<Difficulty> speaking,
        Answer<Difficulty> calming) implements FirstDaysPage {

    /** How hard it is, in four steps. */
    public enum Difficulty {
        NO, SOME, A_LOT, CANNOT
    }
}
