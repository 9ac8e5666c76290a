package org.kinward.core.intake.firstdays;

import org.kinward.core.answer.Answer;

/**
 * Where the child stands, one list with a day and a history (F4). Services never wait for it; identification
 * belongs to the State.
 */
public record ChildStatus(Head head, Answer<Stands> stands, Answer<IdentifyingAuthority> identifiedBy,
        Answer<ConfirmedWith> confirmedWith) implements FirstDaysPage {

    /** Whether it is a suspicion that nobody has confirmed with a source: it stays off everyday pages (F99). */
    public boolean waitsToBeConfirmed() {
        return isSuspicion() && !(confirmedWith instanceof Answer.Known<?>);
    }

    /** Whether somebody suspects that the child was trafficked, and no authority has said so. */
    public boolean isSuspicion() {
        return stands instanceof Answer.Known<Stands>(var state, _) && state == Stands.PRESUMED;
    }

    /** Whether the authority of the State has said so itself. */
    public boolean isIdentified() {
        return stands instanceof Answer.Known<Stands>(var state, _) && state == Stands.IDENTIFIED;
    }

    /** The seven states. */
    public enum Stands {
        AT_RISK, PRESUMED, IDENTIFIED, OTHER_LABOUR, ON_THE_MOVE, OTHER_PROTECTION, NO_NEED
    }

    /** Who identified the child: identification belongs to the State (F4). */
    public enum IdentifyingAuthority {
        POLICE, JUDGE, SOCIAL_SERVICE, LABOUR_INSPECTOR, NATIONAL_BODY, OTHER_AUTHORITY
    }

    /** The source by which whoever answers confirms it (F99). */
    public enum ConfirmedWith {
        A_PAPER, CHILDS_ACCOUNT, TWO_ACCOUNTS, ASSESSMENT
    }
}
