package org.kinward.web.intake.sealed;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.answering.ReadFirstHour.Opened;

/** Who works on the case of a child: its lead worker and the managers of the place, never who is only on shift (F52). */
public final class WhoLeads {

    private WhoLeads() {
    }

    public static boolean is(Actor actor, Opened opened) {
        var home = opened.intake().home();
        return actor.isLead(opened.intake().id().value(), home.worker())
                || actor.places().managed().contains(home.place());
    }
}
