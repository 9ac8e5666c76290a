package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;

/**
 * Page 2: what is seen, not asked (F55). The sealed signs are not here but in the vault, see
 * {@link org.kinward.core.child.SealedHealthSigns}.
 */
public record HealthSeen(Head head, Answer<Set<HealthSign>> signs,
        Answer<Set<HelpNeeded>> helpNeeded) implements FirstHourPage {

    /** Each sign calls somebody now; an empty set means that nothing was seen. */
    public enum HealthSign {
        BLEEDING, BURNS, FRACTURE, FEVER, BREATHING, FITS, FAINTING, CANNOT_WAKE, PAIN, NOT_EATEN_OR_DRUNK_TODAY,
        WITH_A_BABY
    }

    /** Help that the child needs now; the questions about disability come later (F39, F74). */
    public enum HelpNeeded {
        SEE, HEAR, MOVE, UNDERSTAND, SPEAK, CALM_DOWN
    }
}
