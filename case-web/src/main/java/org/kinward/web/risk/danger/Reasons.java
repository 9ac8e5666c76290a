package org.kinward.web.risk.danger;

import org.kinward.core.risk.danger.Judgement;
import org.kinward.web.intake.typed.Fields;

/** The reason of a level: there always is one. */
final class Reasons {

    private Reasons() {
    }

    static String read(Fields fields, String typed) {
        var reason = fields.words("reason", typed, Judgement.LONGEST);
        if (reason.length() < Judgement.SHORTEST) {
            fields.missing("reason");
        }
        return reason;
    }
}
