package org.kinward.core.intake.childpaper;

import java.util.Map;
import java.util.OptionalInt;

import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.childpaper.ChildPaper.PaperKeeper;
import org.kinward.core.intake.column.PageColumn;
import org.kinward.core.intake.firsthour.FirstHourExamples;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;
import org.kinward.core.saving.Revision;

/** Papers of children. */
public final class ChildPaperExamples {

    private ChildPaperExamples() {
    }

    /** A passport that this keeper has. */
    public static ChildPaper passport(IntakeId intake, Revision seen, PaperKeeper keeper) {
        return of(intake, seen, Map.of("paper_kind", line("PASSPORT"), "paper_state", line("KEPT"), "paper_keeper",
                keeper));
    }

    /** A paper of which this is said. */
    public static ChildPaper of(IntakeId intake, Revision seen, Map<String, Object> said) {
        var head = new IntakePage.Head(intake, seen, IntakePage.ToldBy.CHILD, FirstHourExamples.NIGHT,
                OptionalInt.empty());
        return PageColumn.page(ChildPaper.class, head, column -> said.containsKey(column.name())
                ? Answer.known(said.get(column.name()), Certainty.SAID_BY_CHILD) : Answer.notAsked());
    }

    /** A line of a list. */
    public static Listed line(String code) {
        return Listed.of(new Code(code));
    }
}
