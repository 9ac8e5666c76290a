package org.kinward.web.intake.page;

import java.util.Optional;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.talk.Talk;
import org.kinward.web.intake.page.SheetCasework.Seen;
import org.kinward.web.intake.paper.PagePapers;
import org.kinward.web.intake.paper.PaperInput;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.validation.BindingResult;

/** One press of a button on a sheet: which sheet of which intake, by whom, and everything that was sent with it. */
record Press(IntakeId intake, SheetKind kind, Actor actor, Parameters sent) {

    private static final String TALK = "talk";
    private static final String TOLD = "told";

    Press with(Parameters others) {
        return new Press(intake, kind, actor, others);
    }

    /** Which button it was, when it was not the main one. */
    String then() {
        return sent.one("then");
    }

    /** The talk of which somebody writes down what was told, page after page, if it was held. */
    Optional<Talk> inTalk(Seen seen) {
        return seen.talks().stream().filter(talk -> sent.one(TALK).equals("" + talk.number())).findFirst();
    }

    /** What is asked about the paper of the page; of the first hour nothing, which has its own. */
    Optional<PagePapers.Asked> asksForPaper(Opened opened) {
        return kind.isOfRecord()
                ? Optional.of(
                        new PagePapers.Asked(intake, kind.page().asSubclass(RecordPage.class), PagePapers.sheet(kind),
                                opened.page(kind.page()).flatMap(page -> page.head().paper()),
                                sent.one(TOLD).equals(PaperInput.PAPER) || PaperInput.isAsked(sent)))
                : Optional.empty();
    }

    /** What stands in the form about a paper: nothing where it is written in a talk, or somebody says that there is none. */
    PaperInput shownPaper(Seen seen) {
        return seen.pagePaper().map(paper -> inTalk(seen).isPresent() || isTyped() ? PaperInput.none()
                : paper.input(seen.ground().zone())).orElseGet(() -> PaperInput.orEmpty(null));
    }

    /** Whether somebody says just now that there is a paper, or that there is none. */
    boolean turnsPaper() {
        return kind.isOfRecord() && (then().equals(PaperInput.PAPER) || then().equals(PaperInput.TYPED));
    }

    private boolean isTyped() {
        return sent.one(TOLD).equals(PaperInput.TYPED) || then().equals(PaperInput.TYPED);
    }

    /** What is added to the addresses of the pages on the way. */
    String way() {
        return kind.isOfRecord() ? IntakePath.inTalk(sent.one(TALK)) : "";
    }

    /** Whether the work is to go on another time. */
    boolean isLater() {
        return then().equals(IntakePath.LATER);
    }

    /** Whether the child has ended the talk: what is there is kept, and the talk is written down. */
    boolean isStopped() {
        return then().equals(IntakePath.STOPPED);
    }

    /** How far a press has come. */
    sealed interface Turn {
    }

    /** What a press is answered with. */
    sealed interface Answered extends Turn {

        /** It stands, now or since the first press of the button; where to go on. */
        record Done(String to) implements Answered {
        }

        /** The sheet is shown again as it was sent, with what is wrong in it, with one row more or with other rooms. */
        record Again(Press press, Sheet form, BindingResult wrong, Seen seen) implements Answered {
        }

        /** Somebody else has saved other answers since, or other protected details. */
        record Conflict(ConflictPage page, BindingResult choices, SheetReading mine, Seen now) implements Answered {
        }
    }

    /**
     * The vault has a part in it, which goes first.
     *
     * @param stands
     *            whether casework has its part already: then the vault is only asked
     */
    record ForVault(SheetReading reading, Seen seen, boolean stands) implements Turn {
    }

    /** Accounts that somebody else has added to since: they are put beside those, and then saved. */
    record Beside(SheetReading reading, Seen seen) implements Turn {
    }
}
