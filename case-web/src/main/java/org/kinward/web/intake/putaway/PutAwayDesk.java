package org.kinward.web.intake.putaway;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.access.NotThere;
import org.kinward.core.intake.answering.ReadFirstHour;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PutPaperAway;
import org.kinward.core.intake.putaway.PutPaperAway.Outcome;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.web.intake.choice.Grounds;
import org.kinward.web.intake.reading.Ground;
import org.springframework.stereotype.Component;

/** Reads the record of a sheet of paper and the sheets beside it, and takes down what became of them: in one transaction each. */
@Component
class PutAwayDesk {

    private final ReadFirstHour read;
    private final PutPaperAway put;
    private final Around around;
    private final Clock clock;

    PutAwayDesk(ReadFirstHour read, PutPaperAway put, Around around, Clock clock) {
        this.read = read;
        this.put = put;
        this.around = around;
        this.clock = clock;
    }

    /** What the page says besides. */
    @Component
    record Around(Grounds grounds, SheetWords words) {
    }

    /** A sheet, and what else is said to be the same one. */
    record Asked(Paper paper, Set<Paper> others) {

        Asked {
            others = Set.copyOf(others);
        }
    }

    /**
     * The record, and the sheets: the one that is asked about first.
     *
     * @param back
     *            where the record tells of that one
     */
    record Seen(Opened opened, Ground ground, List<TypedSheet> sheets, String back) {

        TypedSheet asked() {
            return sheets.getFirst();
        }
    }

    /** What was seen by who pressed, and what came of it. */
    record Pressed(Seen seen, Outcome outcome) {
    }

    /** The record and the sheets, for whoever may see what was typed from this one and from the others. */
    @Transactional
    public Seen seen(Asked asked, Actor actor) {
        var paper = asked.paper();
        var opened = read.alone(paper.intake()).filter(one -> WhoSeesSheet.isFor(actor, one, paper))
                .orElseThrow(NotThere::new);
        var sheets = put.sheets(paper).stream().filter(one -> WhoSeesSheet.isFor(actor, opened, one.paper())).toList();
        if (sheets.isEmpty() || !asked.others().stream().allMatch(one -> WhoSeesSheet.isFor(actor, opened, one))) {
            throw new NotThere();
        }
        return new Seen(opened, around.grounds().of(opened), sheets, around.words().back(sheets.getFirst()));
    }

    /** Takes it down of the sheet and of the others, where all of them are the same one and none is destroyed already. */
    @Transactional
    public Pressed put(Asked asked, Became became, Actor actor) {
        var seen = seen(asked, actor);
        var said = new PaperPutAway(asked.paper(), became, actor.person(), clock.instant());
        return new Pressed(seen, put.put(said, asked.others()));
    }
}
