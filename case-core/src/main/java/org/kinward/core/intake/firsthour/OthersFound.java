package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.Country;

/**
 * Page 9: who else was found, and who is still in danger; only what is offered (FIELD part 3, item 9). Where exactly is
 * in the vault. How many does not apply where nobody was found; how many and where does not where nobody is in danger.
 *
 * @param foundCount
 *            other children found, 0 to {@value #MOST}
 * @param inDangerCount
 *            people still in danger, 0 to {@value #MOST}
 */
public record OthersFound(Head head, Answer<Set<Companion>> foundWith, Answer<Integer> foundCount,
        Answer<Boolean> inDanger, Answer<Integer> inDangerCount,
        Answer<Country> inDangerCountry) implements FirstHourPage {

    /** A lorry full, and the same again. */
    public static final int MOST = 500;

    /** Who was found with the child; an empty set means nobody. */
    public enum Companion {
        BROTHER_OR_SISTER, FRIEND, OWN_BABY, OTHER_CHILD, ADULT
    }

    public OthersFound {
        refuse(foundCount);
        refuse(inDangerCount);
        if (foundWith instanceof Answer.Known<Set<Companion>>(var found, _) && found.isEmpty()) {
            foundCount = Answer.missing(Reason.DOES_NOT_APPLY);
        }
        if (inDanger instanceof Answer.Known<Boolean>(var somebody, _) && !somebody) {
            inDangerCount = Answer.missing(Reason.DOES_NOT_APPLY);
            inDangerCountry = Answer.missing(Reason.DOES_NOT_APPLY);
        }
    }

    /** True when others are known to be in danger still: the duty officer hears of it. */
    public boolean othersAreInDanger() {
        return inDanger instanceof Answer.Known<Boolean>(var yes, _) && yes;
    }

    private static void refuse(Answer<Integer> count) {
        if (count instanceof Answer.Known<Integer>(var number, _) && (number < 0 || number > MOST)) {
            throw new IllegalArgumentException("a count goes from 0 to " + MOST);
        }
    }
}
