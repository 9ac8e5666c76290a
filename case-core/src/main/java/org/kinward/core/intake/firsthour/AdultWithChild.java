package org.kinward.core.intake.firsthour;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;

/**
 * Page 6: an adult who came with the child. What the adult says stays what the adult says: the relation is never taken
 * on the adult's word (F10). The name is in the vault. Where no adult came, nothing else of the page applies.
 */
public record AdultWithChild(Head head, Answer<Boolean> present, Answer<Relation> saysToBe, Answer<Relation> childSays,
        Answer<SeenTogether> seenTogether, Checked checked,
        Answer<KeptApart> keptApart) implements FirstHourPage {

    public AdultWithChild {
        if (present instanceof Answer.Known<Boolean>(var came, _) && !came) {
            saysToBe = Answer.missing(Reason.DOES_NOT_APPLY);
            childSays = Answer.missing(Reason.DOES_NOT_APPLY);
            seenTogether = Answer.missing(Reason.DOES_NOT_APPLY);
            checked = Checked.NOBODY_CAME;
            keptApart = Answer.missing(Reason.DOES_NOT_APPLY);
        }
    }

    /** What the relation was checked by: which paper was seen, and who looked into it. */
    public record Checked(Answer<AdultsPaper> papers, Answer<CheckedBy> by) {

        /** Nobody has asked yet. */
        public static final Checked NOT_YET = new Checked(Answer.notAsked(), Answer.notAsked());

        private static final Checked NOBODY_CAME = new Checked(Answer.missing(Reason.DOES_NOT_APPLY),
                Answer.missing(Reason.DOES_NOT_APPLY));
    }

    /** Who checked the papers and the relation. Never the adult, and never who brought both. */
    public enum CheckedBy {
        NOBODY_YET, US, SOCIAL_SERVICE, POLICE_OR_JUDGE, CONSULATE, COMMITTEE_AT_HOME, OTHER
    }

    /** Who the adult says to be, or the child says the adult is. */
    public enum Relation {
        MOTHER, FATHER, STEP_PARENT, GRANDPARENT, AUNT_OR_UNCLE, BROTHER_OR_SISTER, OTHER_RELATIVE, HUSBAND_OR_WIFE,
        EMPLOYER, TEACHER_OR_MASTER, NEIGHBOUR, TRAVELLED_ALONG, STRANGER, OTHER
    }

    /** How the two are when seen together. */
    public enum SeenTogether {
        AT_EASE, CHILD_IS_SILENT, CHILD_IS_AFRAID, ADULT_ANSWERS_FOR_THE_CHILD, OTHER
    }

    /** The paper that shows the relation. */
    public enum AdultsPaper {
        NONE, SEEN, DOUBTFUL
    }

    /** Apart until somebody has checked. */
    public enum KeptApart {
        APART_UNTIL_CHECKED, NOT_APART_YET, CHECKED_MAY_BE_TOGETHER
    }
}
