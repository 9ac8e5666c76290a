package org.kinward.web.intake.childpaper;

import org.jspecify.annotations.Nullable;
import org.kinward.core.answer.Answer;
import org.kinward.core.answer.Reason;
import org.kinward.core.intake.IntakePage;
import org.kinward.core.intake.childpaper.ChildPaper;
import org.kinward.core.lists.CodeList;
import org.kinward.core.lists.Listed;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.reading.Shown;
import org.kinward.web.intake.typed.ListedInput;
import org.kinward.web.shell.form.AnswerInput;

/** A paper of the child, as typed. */
record ChildPaperQuestions(ListedInput paperKind, ListedInput paperState,
        AnswerInput paperKeeper) implements Questions {

    ChildPaperQuestions(@Nullable ListedInput paperKind, @Nullable ListedInput paperState,
            @Nullable AnswerInput paperKeeper) {
        this.paperKind = ListedInput.orEmpty(paperKind);
        this.paperState = ListedInput.orEmpty(paperState);
        this.paperKeeper = AnswerInput.orEmpty(paperKeeper);
    }

    static ChildPaperQuestions of(ChildPaper paper, Shown shown) {
        return new ChildPaperQuestions(shown.listed(paper.paperKind()), shown.listed(paper.paperState()),
                shown.one(paper.paperKeeper()));
    }

    @Override
    public ChildPaper read(Reading reading, IntakePage.Head head) {
        var kind = reading.listed("paperKind", paperKind, CodeList.PAPER);
        if (kind instanceof Answer.Missing<Listed>(var reason) && reason == Reason.NOT_ASKED_YET) {
            reading.reject("paperKind.value", "intake.child-paper.paperKind.missing");
        }
        var state = reading.listed("paperState", paperState, CodeList.PAPER_STATE);
        var keeper = reading.one("paperKeeper", paperKeeper, ChildPaper.PaperKeeper.class);
        if (ChildPaper.isWithNobodyElse(state) && keeper instanceof Answer.Known<?>) {
            reading.reject("paperKeeper.value", "intake.child-paper.paperKeeper.nobody");
            return new ChildPaper(head, kind, state, Answer.notAsked());
        }
        return new ChildPaper(head, kind, state, keeper);
    }
}
