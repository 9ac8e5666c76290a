package org.kinward.web.intake.page;

import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.web.intake.reading.IntakePath;
import org.kinward.web.intake.sent.Parameters;
import org.kinward.web.intake.sheet.SheetKind;

/** One press of a button on a sheet: which sheet of which intake, by whom, and everything that was sent with it. */
record Press(IntakeId intake, SheetKind kind, Actor actor, Parameters sent) {

    Press with(Parameters others) {
        return new Press(intake, kind, actor, others);
    }

    /** Which button it was, when it was not the main one. */
    String then() {
        return sent.one("then");
    }

    /** Whether the work is to go on another time. */
    boolean isLater() {
        return then().equals(IntakePath.LATER);
    }
}
