package org.kinward.core.intake.firstdays;

import java.time.LocalDate;
import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.AnswerLimits;

/**
 * Birth registration as a state with its steps (FIELD 5.9). The papers themselves are written down one by one
 * ({@link org.kinward.core.intake.childpaper.ChildPaper}); numbers are in the vault.
 */
public record PapersHeld(Head head, BirthRegistered birth, BirthAsked asked,
        BirthResult result) implements FirstDaysPage {

    public PapersHeld {
        AnswerLimits.inOrder(asked.on(), result.refusedOn());
        AnswerLimits.inOrder(asked.on(), result.doneOn());
    }

    /** The state, and which steps are done. */
    public record BirthRegistered(Answer<Registered> registered, Answer<Set<RegisterStep>> steps) {
    }

    /** When and where it was asked for, and what it waits for. */
    public record BirthAsked(Answer<LocalDate> on, Answer<RegistryOffice> office, Answer<Set<WaitsFor>> waitsFor) {
    }

    /** What came of it: refused, and why; or done. What was refused may be asked for again and done later. */
    public record BirthResult(Answer<LocalDate> refusedOn, Answer<Set<RefusedWhy>> refusedWhy,
            Answer<LocalDate> doneOn) {
    }

    /** Whether the birth is registered. */
    public enum Registered {
        REGISTERED, NOT_REGISTERED, BEING_DONE, REFUSED
    }

    /** Steps that are done. */
    public enum RegisterStep {
        ASKED_AT_HOME, ASKED_TOWN_HALL, JUDGEMENT_ASKED, JUDGEMENT_GIVEN, CERTIFICATE_HERE
    }

    /** Where a birth is registered. */
    public enum RegistryOffice {
        TOWN_HALL, CIVIL_REGISTRY, HEALTH_POST, COURT, CONSULATE, OTHER_OFFICE
    }

    /** What a registration waits for. */
    public enum WaitsFor {
        PAPERS_OF_PARENTS, PARENT_TO_COME, WITNESSES, HEALTH_PAPER, FEE, JUDGEMENT, ANSWER_OF_OFFICE
    }

    /** Why an office refused. */
    public enum RefusedWhy {
        NO_PAPER_OF_PARENTS, NO_WITNESS, PARENT_NOT_THERE, WRONG_OFFICE, NOT_FROM_HERE, TOO_LATE, FEE_NOT_PAID,
        OTHER_REASON
    }
}
