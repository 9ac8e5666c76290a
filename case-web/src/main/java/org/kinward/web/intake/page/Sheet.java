package org.kinward.web.intake.page;

import java.util.Optional;

import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.paper.PaperConflict;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.Ground;
import org.kinward.web.intake.reading.Questions;
import org.kinward.web.intake.reading.Reading;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sent.SeenBefore;
import org.kinward.web.intake.sheet.AccountsQuestions;
import org.kinward.web.intake.sheet.TonightQuestions;
import org.kinward.web.intake.typed.OriginInput;
import org.kinward.web.shell.form.FormStamp;

/** One sheet as it stands on the screen: stamp, where the answers come from, what a paper says of itself, and the questions. */
record Sheet(FormStamp stamp, OriginInput origin, PaperInput paper, Questions q) {

    /** As it was sent. */
    static Sheet sent(Press press) {
        var sent = press.sent();
        return new Sheet(sent.as(FormStamp.class, "stamp."), sent.as(OriginInput.class, "origin."),
                sent.as(PaperInput.class, PaperInput.FIELD), sent.as(press.kind().questions(), Reading.QUESTIONS));
    }

    /** What is on the screen, to travel with the form; a paper with its day. */
    String seen() {
        return SeenBefore.write(q, paper.isFirst() ? PaperConflict.seen(paper, origin) : Parameters.NONE);
    }

    /** Whether another place was chosen than the one whose rooms were on the screen, and it has rooms to show now. */
    boolean showsOtherRooms(Ground ground) {
        return q instanceof TonightQuestions tonight && tonight.isElsewhere() && !ground.lists().rooms().isEmpty();
    }

    /** The same, and nothing was said about the room. */
    boolean asksForARoom(Ground ground) {
        return showsOtherRooms(ground) && q instanceof TonightQuestions tonight && tonight.saysNoRoom();
    }

    /** The same with the paper that somebody else has entered since, where this form did not ask for one. */
    Sheet showingPaper(Seen seen) {
        return with(PagePapers.shown(paper, seen.pagePaper(), seen.ground().zone()));
    }

    private Sheet with(PaperInput other) {
        return new Sheet(stamp, origin, other, q);
    }

    /** The sheet to be shown again: a row more, the rooms of another place, what was looked for in a long list, a paper. */
    Optional<Sheet> again(Press press, Seen seen) {
        var button = press.then();
        if (press.turnsPaper()) {
            return Optional.of(with(press.shownPaper(seen)));
        }
        if (button.equals("rooms") || button.equals("find")) {
            return Optional.of(this);
        }
        return q instanceof AccountsQuestions accounts && button.equals("add")
                ? Optional.of(new Sheet(stamp, origin, paper, accounts.withOneMore()))
                : Optional.empty();
    }
}
