package org.kinward.core.followup.search;

import java.util.EnumSet;
import java.util.Set;

/** A rung: first attempts, then who else is asked, then a manager who decides. */
public enum SearchStep {
    TRIED, ASKED_COMMITTEE, ASKED_SCHOOL,
    /** Only where safe contact says that a relative may know who we are. */
    ASKED_RELATIVES, TOLD_MANAGER,
    /** A manager decides to go on trying: it begins anew. */
    KEEP_TRYING,
    /** A manager decides that the child is missing: the search by visits is over. */
    MISSING;

    /** What may follow, as far as the rungs go; how many attempts there were is another question. */
    public Set<SearchStep> next() {
        return switch (this) {
            case TRIED -> EnumSet.of(TRIED, ASKED_COMMITTEE, ASKED_SCHOOL);
            case ASKED_COMMITTEE -> EnumSet.of(ASKED_SCHOOL, ASKED_RELATIVES, TOLD_MANAGER);
            case ASKED_SCHOOL -> EnumSet.of(ASKED_COMMITTEE, ASKED_RELATIVES, TOLD_MANAGER);
            case ASKED_RELATIVES -> EnumSet.of(TOLD_MANAGER);
            case TOLD_MANAGER -> EnumSet.of(KEEP_TRYING, MISSING);
            case KEEP_TRYING -> EnumSet.of(TRIED);
            case MISSING -> EnumSet.noneOf(SearchStep.class);
        };
    }

    /** Whether only a manager of the place takes it. */
    public boolean isDecision() {
        return this == KEEP_TRYING || this == MISSING;
    }
}
