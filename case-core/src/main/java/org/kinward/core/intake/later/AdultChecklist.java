package org.kinward.core.intake.later;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/**
 * The checklist about the adult who came with the child (kit 4.5.1): filled from what is seen and known, never read out. What is in neither set
 * is not known. Nothing adds it up.
 */
public record AdultChecklist(Head head, @FromList(CodeList.CHECK_ADULT) Answer<Set<Listed>> adultSigns,
        @FromList(CodeList.CHECK_ADULT) Answer<Set<Listed>> adultNotSo,
        Answer<WeThink> adultWeThink) implements LaterPage {

    public AdultChecklist {
        if (WeThink.saysBoth(adultSigns, adultNotSo)) {
            throw new IllegalArgumentException("a line is so, or it is not so");
        }
    }
}
