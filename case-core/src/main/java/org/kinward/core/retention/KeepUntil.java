package org.kinward.core.retention;

import java.time.LocalDate;

import jakarta.transaction.Transactional;
import org.kinward.core.aftercare.Births;
import org.kinward.core.aftercare.OfAge;
import org.kinward.core.intake.IntakeId;

/** Until when a file would be kept that is closed on a day. */
public class KeepUntil {

    private final RetentionRules rules;

    private final Births births;

    public KeepUntil(RetentionRules rules, Births births) {
        this.rules = rules;
        this.births = births;
    }

    /** The day on which somebody looks at it, and why that one. */
    @Transactional
    public RetentionRule.Date of(IntakeId record, LocalDate closed) {
        return rules.current(KeptPart.FILE).rule().date(closed, births.of(record).map(OfAge::new));
    }
}
