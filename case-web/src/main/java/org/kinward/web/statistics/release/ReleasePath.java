package org.kinward.web.statistics.release;

import java.util.UUID;

import org.kinward.core.access.NotThere;
import org.kinward.core.statistics.desk.FamilyId;

/** Addresses of what leaves the house. */
public final class ReleasePath {

    public static final String LIST = "/releases";
    public static final String ONE = LIST + "/{family}";

    private ReleasePath() {
    }

    /** Where a family stands. */
    public static String of(String family) {
        return LIST + "/" + family;
    }

    /** What is no id is not there. */
    public static FamilyId id(String typed) {
        try {
            return new FamilyId(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            throw new NotThere();
        }
    }
}
