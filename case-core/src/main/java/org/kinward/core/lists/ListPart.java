package org.kinward.core.lists;

import java.util.Arrays;

/** The parts of the long lists (FIELD 5.2, 5.7, 5.10, 5.12, 5.13): headings, so that a line is found in sixty. */
public enum ListPart {

    LAND, WATER, MINES, WORKSHOPS, HOMES, STREET, SERVING, BEGGING,
    FORCED, SEXUAL, SHOWS, FAMILY, OTHERS, PLACES, ALONE, COMMUNITY,
    STATE, HELPERS, ITSELF, SAFETY, BODY, MIND, DAILY, PLACE,
    SCHOOL, WORK, MONEY, LAW, AWARENESS, AFTERCARE, INDIVIDUAL, WORKPLACE,
    INSTITUTION;

    /** Whether this is the word of a part. */
    public static boolean isPart(String word) {
        return Arrays.stream(values()).anyMatch(part -> part.name().equals(word));
    }
}
