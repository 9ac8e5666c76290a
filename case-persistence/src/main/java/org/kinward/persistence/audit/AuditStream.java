package org.kinward.persistence.audit;

import java.util.Locale;

/** Which connection wrote an entry; each has an inbox of its own. */
enum AuditStream {
    CASEWORK, VAULT, ACCOUNT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String inbox() {
        return "audit." + word() + "_inbox";
    }
}
