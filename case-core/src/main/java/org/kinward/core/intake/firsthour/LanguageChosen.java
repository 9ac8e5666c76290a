package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.child.SpokenLanguage;

/** Page 3: the language to speak, before any word about consent (F17). The interpreter's name is in the vault. */
public record LanguageChosen(Head head, Answer<SpokenLanguage> language, Answer<Interpreter> interpreter,
        Answer<Set<InterpreterCheck>> interpreterChecks, Answer<Boolean> quietPlace, Answer<Set<InTheRoom>> inTheRoom,
        Answer<PrefersToTalkTo> prefers) implements FirstHourPage {

    /** Never who came with the child, another child, the police driver or an employer: they are no choice here. */
    public enum Interpreter {
        NOT_NEEDED, WOMAN_IN_THE_ROOM, MAN_IN_THE_ROOM, WOMAN_BY_PHONE, MAN_BY_PHONE, NONE_FOUND_YET
    }

    /** What was made sure of about the interpreter. */
    public enum InterpreterCheck {
        NOT_FROM_THE_RECRUITERS_SIDE, PROMISED_TO_KEEP_SECRET, CHILD_ACCEPTS
    }

    /** Who else hears the talk; an empty set means that nobody does. */
    public enum InTheRoom {
        OTHER_STAFF, POLICE, ESCORT, ADULT_WHO_CAME_ALONG, OTHER_CHILD, SOMEONE_ELSE
    }

    /** Whom the child would rather talk to. */
    public enum PrefersToTalkTo {
        A_WOMAN, A_MAN, NO_MATTER
    }
}
