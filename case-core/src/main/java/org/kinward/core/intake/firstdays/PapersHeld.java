package org.kinward.core.intake.firstdays;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/** Birth registration with its steps, and papers with who holds them (FIELD 5.9). Numbers are in the vault. */
public record PapersHeld(Head head, BirthRegistered birth, WhereHeld where,
        KeptByOthers kept) implements FirstDaysPage {

    /** Birth registration as a state with steps. */
    public record BirthRegistered(Answer<Registered> registered, Answer<Set<RegisterStep>> steps) {
    }

    /** Which papers there are, and where. */
    public record WhereHeld(@FromList(CodeList.PAPER) Answer<Set<Listed>> here,
            @FromList(CodeList.PAPER) Answer<Set<Listed>> home, @FromList(CodeList.PAPER) Answer<Set<Listed>> asked,
            @FromList(CodeList.PAPER) Answer<Set<Listed>> notReal) {
    }

    /** Papers that somebody keeps. */
    public record KeptByOthers(@FromList(CodeList.PAPER) Answer<Set<Listed>> papers, Answer<Set<PaperKeeper>> by) {
    }

    /** Whether the birth is registered. */
    public enum Registered {
        REGISTERED, NOT_REGISTERED, BEING_DONE
    }

    /** Steps that are done. */
    public enum RegisterStep {
        ASKED_AT_HOME, ASKED_TOWN_HALL, JUDGEMENT_ASKED, JUDGEMENT_GIVEN, CERTIFICATE_HERE
    }

    /** Who keeps papers of the child. */
    public enum PaperKeeper {
        EMPLOYER, WHO_TOOK_CHILD, RELATIVE, POLICE, ORGANISATION, SOMEONE_ELSE
    }
}
