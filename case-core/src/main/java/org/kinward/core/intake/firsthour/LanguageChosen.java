package org.kinward.core.intake.firsthour;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.child.SpokenLanguage;

/**
 * Page 3: the language to speak, before any word about consent (F17). The interpreter's name is in the vault. Where
 * nobody interprets, what is asked about an interpreter does not apply.
 *
 * @param otherLanguage
 *            what a language is called that is in no list; without a name of anybody
 */
public record LanguageChosen(Head head, Answer<SpokenLanguage> language, Answer<String> otherLanguage,
        Answer<Interpreter> interpreter, Answer<Set<InterpreterCheck>> interpreterChecks, Room room,
        Wish wish) implements FirstHourPage {

    /** Longest name of a language. */
    public static final int NAME_LENGTH = 60;

    public LanguageChosen {
        if (otherLanguage instanceof Answer.Known<String>(var name, _) && name.length() > NAME_LENGTH) {
            throw new IllegalArgumentException("the name of a language has at most " + NAME_LENGTH + " signs");
        }
        if (otherLanguage instanceof Answer.Missing<String> && isInTheList(language)) {
            otherLanguage = Answer.missing(Reason.DOES_NOT_APPLY);
        }
        if (!isNeeded(interpreter)) {
            interpreterChecks = Answer.missing(Reason.DOES_NOT_APPLY);
            wish = wish.withoutInterpreter();
        }
    }

    /** Whether it may be that somebody has to interpret: until it is said that nobody has to. */
    public boolean needsInterpreter() {
        return isNeeded(interpreter);
    }

    /** Whether it has no name of its own to be asked for. */
    public boolean isInTheList() {
        return isInTheList(language);
    }

    private static boolean isInTheList(Answer<SpokenLanguage> language) {
        return language instanceof Answer.Known<SpokenLanguage>(var spoken, _)
                && !spoken.equals(SpokenLanguage.ANOTHER);
    }

    private static boolean isNeeded(Answer<Interpreter> interpreter) {
        return !(interpreter instanceof Answer.Known<Interpreter>(var who, _)) || who.isNeeded();
    }

    /** Where the talk takes place, and who else hears it. */
    public record Room(Answer<Boolean> quietPlace, Answer<Set<InTheRoom>> inTheRoom) {
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
