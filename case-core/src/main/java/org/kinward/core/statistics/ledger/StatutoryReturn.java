package org.kinward.core.statistics.ledger;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Exact figures given to a named authority under a named law, signed by a manager (F69). Logged; nobody outside is taken
 * to know it.
 */
public record StatutoryReturn(LocalDate day, String authority, String law, UUID signedBy) {

    public StatutoryReturn {
        authority = authority.strip();
        law = law.strip();
        if (authority.isEmpty() || law.isEmpty()) {
            throw new IllegalArgumentException("a return names the authority and the law");
        }
    }
}
