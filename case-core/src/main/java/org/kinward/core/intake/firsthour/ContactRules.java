package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;

/** Page 11: who may know, who may not come near, how contact is safe (F18, F31). Who it is, is in the vault. */
public record ContactRules(Head head, Answer<Boolean> someoneMayKnow, Answer<Set<KeptAway>> keptAway,
        Answer<SafeContact> safeContact, Answer<Set<ContactCare>> care) implements FirstHourPage {

    /** What applies to somebody on the list in the vault; an empty set means that nobody must be kept away. */
    public enum KeptAway {
        MUST_NOT_KNOW_WHERE, MUST_NOT_BE_LET_IN
    }

    /** Which way to reach somebody for the child is safe. */
    public enum SafeContact {
        NONE_IS_SAFE, BY_PHONE, IN_PERSON, THROUGH_SOMEONE, ASK_THE_CHILD_FIRST
    }

    /** What to mind before every call, letter and visit. */
    public enum ContactCare {
        LEAVE_NO_MESSAGE, ONLY_AT_SAFE_HOURS, MEET_ELSEWHERE, NO_VEHICLE_WITH_SIGN, GO_IN_TWO
    }
}
