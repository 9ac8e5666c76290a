package org.kinward.core.intake.childpaper;

import java.util.Set;

import org.kinward.core.answer.Answer;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.FromList;
import org.kinward.core.lists.Listed;

/**
 * One paper of the child: which one, where it is, and who keeps it (FIELD 5.9). Its head says who told it, and the revision of
 * this paper. Its number is in the vault.
 */
public record ChildPaper(Head head, @FromList(CodeList.PAPER) Answer<Listed> paperKind,
        @FromList(CodeList.PAPER_STATE) Answer<Listed> paperState,
        Answer<PaperKeeper> paperKeeper) implements RecordPage {

    private static final Set<Code> WITH_NOBODY_ELSE = Set.of(new Code("HAS-IT"), new Code("LOST"),
            new Code("NEVER-HAD"));

    public ChildPaper {
        if (isWithNobodyElse(paperState) && paperKeeper instanceof Answer.Known<?>) {
            throw new IllegalArgumentException("nobody keeps a paper that the child has, or that is not there");
        }
    }

    /** Whether the child has it, or nobody does: then nobody else keeps it. */
    public static boolean isWithNobodyElse(Answer<Listed> state) {
        return state instanceof Answer.Known<Listed>(var line, _) && WITH_NOBODY_ELSE.contains(line.code());
    }

    /** Who keeps it, if it is not the child. */
    public enum PaperKeeper {
        WITH_US, RELATIVE, EMPLOYER, WHO_TOOK_CHILD, POLICE, ORGANISATION, SOMEONE_ELSE
    }
}
