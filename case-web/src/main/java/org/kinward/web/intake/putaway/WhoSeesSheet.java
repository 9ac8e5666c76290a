package org.kinward.web.intake.putaway;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.core.intake.putaway.PaperPutAway.Paper;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfFirstHour;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfNote;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfTalk;
import org.kinward.web.intake.sealed.WhoLeads;

/** Who is told of a sheet of paper: whoever sees what was typed from it. */
final class WhoSeesSheet {

    private WhoSeesSheet() {
    }

    /** Whether the record tells this person of the sheet; the database asks the same of what was typed from it. */
    static boolean isFor(Actor actor, Opened opened, Paper paper) {
        return switch (paper) {
            case OfFirstHour _,OfTalk _ -> true;
            case OfNote _ -> WhoLeads.is(actor, opened);
            case OfPage(_, var word, _) ->
                SheetOwner.of(word).filter(page -> page.isFor(actor, opened)).isPresent();
        };
    }
}
