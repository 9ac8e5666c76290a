package org.kinward.core.statistics.progress;

import java.time.LocalDate;

/** That a partner has read a report: who, when, and what they said (F42). */
public record PartnerCheck(String partner, LocalDate on, String remarks) {

    /** The longest name and remark. */
    public static final int LONGEST_NAME = 80;
    public static final int LONGEST = 1_000;

    public PartnerCheck {
        partner = partner.strip();
        remarks = remarks.strip();
        if (partner.isEmpty() || partner.length() > LONGEST_NAME || remarks.isEmpty() || remarks.length() > LONGEST) {
            throw new IllegalArgumentException("a check has a partner and a remark");
        }
    }
}
