package org.kinward.core.intake.later;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/**
 * What was done to the child (FIELD 5.1, 5.5). Means are never needed for a child: they are asked only where care, safety or
 * the child's own wish for justice needs it, and the page says which.
 */
public record WhatWasDone(Head head, Answer<Set<AskedFor>> askedFor,
        @FromList(CodeList.MEANS) Answer<Set<Listed>> means, Forms forms,
        Answer<Set<WhyExploitation>> whyExploitation) implements LaterPage {

    public WhatWasDone {
        HealthWorkersTick.refuse(means);
        if (asksWithoutReason(askedFor, means)) {
            throw new IllegalArgumentException("means are written down with why they were asked");
        }
    }

    /** Whether means are said, and not what they were asked for. */
    public static boolean asksWithoutReason(Answer<Set<AskedFor>> askedFor, Answer<Set<Listed>> means) {
        return isSaid(means) && !isSaid(askedFor);
    }

    private static <T> boolean isSaid(Answer<Set<T>> answer) {
        return answer instanceof Answer.Known<Set<T>>(var lines, _) && !lines.isEmpty();
    }

    /** Whether something is only suspected: it is confirmed or taken back after thirty days (F99). */
    public boolean waitsToBeConfirmed() {
        return isSaid(forms.suspected());
    }

    /** Form of exploitation: what happened, what was intended, what is only suspected. */
    public record Forms(@FromList(CodeList.EXPLOITATION) Answer<Set<Listed>> happened,
            @FromList(CodeList.EXPLOITATION) Answer<Set<Listed>> intended,
            @FromList(CodeList.EXPLOITATION) Answer<Set<Listed>> suspected) {

        public Forms {
            HealthWorkersTick.refuse(happened);
            HealthWorkersTick.refuse(intended);
            HealthWorkersTick.refuse(suspected);
        }
    }

    /** Why the means were asked; an empty set means that they were not. */
    public enum AskedFor {
        CARE, SAFETY, CHILDS_OWN_WISH
    }

    /** Why it is exploitation for this child: ILO C182 art. 3 (a), (c), (d), C138 (FIELD 5.1). */
    public enum WhyExploitation {
        LIKE_SLAVERY, ILLICIT, HARMFUL_WORK, UNDER_MINIMUM_AGE, BEYOND_LIGHT_WORK, HAZARDOUS, PAY_OR_PERSON_KEPT
    }
}
