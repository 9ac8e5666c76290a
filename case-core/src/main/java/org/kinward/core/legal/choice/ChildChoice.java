package org.kinward.core.legal.choice;

import java.time.Instant;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.legal.LegalWords;

/**
 * What a child chose when legal aid had told it what it may choose (F34). Never changed: it may change its mind, and the
 * newest holds. No service, stay, permit or closing depends on it.
 *
 * @param number
 *            counts the talks about it, from 1
 */
public record ChildChoice(CaseFileId file, int number, Wants wants, HearingCompany along, LegalWords words, PersonId by,
        Instant at) {

    /** What it says to one question. */
    public enum ChildWants {
        YES, NO, NOT_YET
    }

    /**
     * What it wants.
     *
     * @param toldFreely
     *            it was told that nothing depends on it, and that it may change its mind
     */
    public record Wants(ChildWants toBeHeard, ChildWants compensation, ChildWants wages, boolean toldFreely) {

        public Wants {
            if (!toldFreely) {
                throw new IllegalArgumentException("nobody chooses before being told that nothing depends on it");
            }
        }
    }

    /** Who goes along, as the child wishes. */
    public enum HearingCompany {
        LEGAL_AID, LEAD_WORKER, CARER, FAMILY, WHO_ANSWERS, SOMEBODY_ELSE, NOBODY, NOT_SAID_YET
    }
}
