package org.kinward.web.intake.typed;

import org.kinward.core.answer.Certainty;
import org.kinward.core.intake.IntakePage.ToldBy;

/** Who stands behind an answer, when only the source of its page is known. */
public final class SourceCertainty {

    private SourceCertainty() {
    }

    public static Certainty of(ToldBy source) {
        return switch (source) {
            case SEEN, WORKER, EVENT -> Certainty.ESTIMATED_BY_WORKER;
            case CHILD -> Certainty.SAID_BY_CHILD;
            case ESCORT, SOMEONE_ELSE -> Certainty.SAID_BY_SOMEONE_ELSE;
            case PAPER -> Certainty.CONFIRMED_BY_DOCUMENT;
        };
    }
}
