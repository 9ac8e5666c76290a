package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.SpokenLanguage;

/**
 * Page 3: the language to speak, before any word about consent (F17). The interpreter's name is in the vault. Where
 * nobody interprets, what is asked about an interpreter does not apply.
 */
public record LanguageChosen(Head head, Answer<SpokenLanguage> language, Answer<Interpreter> interpreter,
        Answer<Set<InterpreterCheck>> interpreterChecks, Answer<Boolean> quietPlace, Answer<Set<InTheRoom>> inTheRoom,
        Wish wish) implements FirstHourPage {

    public LanguageChosen {
        if (!isNeeded(interpreter)) {
            interpreterChecks = Answer.missing(Reason.DOES_NOT_APPLY);
            wish = wish.withoutInterpreter();
        }
    }

    /** Whether it may be that somebody has to interpret: until it is said that nobody has to. */
    public boolean needsInterpreter() {
        return isNeeded(interpreter);
    }

    private static boolean isNeeded(Answer<Interpreter> interpreter) {
        return !(interpreter instanceof Answer.Known<Interpreter>(var who, _)) || who.isNeeded();
    }

    /**
     * A woman or a man: the child chooses both (F17).
     *
     * @param prefers
     *            as worker
     * @param prefersInterpreter
     *            as interpreter
     */
    public record Wish(Answer<PrefersToTalkTo> prefers, Answer<PrefersToTalkTo> prefersInterpreter) {

        /** The same wish where nobody interprets. */
        Wish withoutInterpreter() {
            return new Wish(prefers, Answer.missing(Reason.DOES_NOT_APPLY));
        }
    }

    /** Never who came with the child, another child, the police driver or an employer: they are no choice here. */
    public enum Interpreter {
        NOT_NEEDED, WOMAN_IN_THE_ROOM, MAN_IN_THE_ROOM, WOMAN_BY_PHONE, MAN_BY_PHONE, NONE_FOUND_YET;

        /** Whether somebody has to interpret. */
        public boolean isNeeded() {
            return this != NOT_NEEDED;
        }
    }

    /** What was made sure of about the interpreter. */
    public enum InterpreterCheck {
        NOT_FROM_THE_RECRUITERS_SIDE, PROMISED_TO_KEEP_SECRET, CHILD_ACCEPTS
    }

    /** Who else hears the talk; an empty set means that nobody does. */
    public enum InTheRoom {
        OTHER_STAFF, POLICE, ESCORT, ADULT_WHO_CAME_ALONG, OTHER_CHILD, SOMEONE_ELSE
    }

    /** Whom the child would rather talk to, or through. */
    public enum PrefersToTalkTo {
        A_WOMAN, A_MAN, NO_MATTER
    }
}
