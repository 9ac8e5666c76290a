package org.kinward.core.document.keeping;

import java.util.Locale;

/** Why somebody looks at a document; it stands in the audit trail. */
public enum ShowPurpose {
    CARE_TODAY, FAMILY_SEARCH, FOR_AUTHORITY, FOR_HEALTH, FOR_SCHOOL, FOR_CHILD, CHECK_RECORD;

    /** As the trail calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
