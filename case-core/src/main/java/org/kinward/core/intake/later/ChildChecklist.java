package org.kinward.core.intake.later;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/**
 * The checklist about the child (kit 4.5.1): filled from what is seen and known, never read out. What is in neither set
 * is not known. Nothing adds it up.
 */
public record ChildChecklist(Head head, @FromList(CodeList.CHECK_CHILD) Answer<Set<Listed>> childSigns,
        @FromList(CodeList.CHECK_CHILD) Answer<Set<Listed>> childNotSo,
        Answer<WeThink> childWeThink) implements LaterPage {

    public ChildChecklist {
        if (WeThink.saysBoth(childSigns, childNotSo)) {
            throw new IllegalArgumentException("a line is so, or it is not so");
        }
    }
}
