package org.kinward.web.intake.sealed;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;
import org.kinward.web.intake.sheet.SheetKind;

/** Who works on the case of a child: its lead worker and the managers of the place, never who is only on shift (F52). */
public final class WhoLeads {

    private WhoLeads() {
    }

    /** Whether this person opens the sheet: those of the first days once there is a record, and most of them as lead. */
    public static boolean opens(Actor actor, Opened opened, SheetKind kind) {
        return !kind.isOfRecord() || (!opened.isDraft() && (!kind.isForLeads() || is(actor, opened)));
    }

    public static boolean is(Actor actor, Opened opened) {
        var home = opened.intake().home();
        return actor.isLead(opened.intake().id().value(), home.worker())
                || actor.places().managed().contains(home.place());
    }
}
