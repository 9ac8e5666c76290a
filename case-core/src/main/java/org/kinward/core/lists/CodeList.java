package org.kinward.core.lists;

/**
 * The lists of the field (FIELD part 5). Which words a list holds is data: shipped ones, an agency's own ones, retired
 * ones (see {@link CodeLists}). The four answers that are no answer (not known and its sisters) are never in a list.
 */
public enum CodeList {

    /** Form of exploitation (FIELD 5.1). */
    EXPLOITATION,
    /** What the child was made to do (FIELD 5.2). */
    ACTIVITY,
    /** The recruiter's relation to the child (FIELD 5.3). */
    RECRUITER,
    /** What was promised (FIELD 5.4). */
    PROMISE,
    /** What the family was paid (FIELD 5.4). */
    PAID_TO_FAMILY,
    /** Whose debt there was (FIELD 5.4). */
    DEBT,
    /** How control was kept (FIELD 5.5); never needed for a child. */
    MEANS,
    /** A leg of the journey (FIELD 5.6). */
    JOURNEY_LEG,
    /** How a border was crossed (FIELD 5.6). */
    BORDER,
    /** With whom the child travelled (FIELD 5.6). */
    TRAVELLED_WITH,
    /** With which papers the child travelled (FIELD 5.6). */
    JOURNEY_PAPERS,
    /** Who cared for the child, asked for three moments (FIELD 5.7). */
    CARE,
    /** Why a child was confié (FIELD 5.7). */
    CONFIE_WHY,
    /** Whether the child goes to school (FIELD 5.8). */
    SCHOOL_STATE,
    /** Which kind of school (FIELD 5.8). */
    SCHOOL_KIND,
    /** Why school stopped (FIELD 5.8). */
    SCHOOL_STOPPED,
    /** Which paper (FIELD 5.9). */
    PAPER,
    /** Where a paper is (FIELD 5.9). */
    PAPER_STATE,
    /** How the child came (FIELD 5.10). */
    HOW_CAME,
    /** Why a file is closed (FIELD 5.11). */
    CLOSING,
    /** A service (FIELD 5.12). */
    SERVICE,
    /** What opened the door (FIELD 5.13). */
    OPENED_DOOR,
    /** What protects the child (FIELD 5.13). */
    PROTECTS,
    /** Legal and protective state (FIELD 5.14). */
    LEGAL_STATE,
    /** Signs of being trafficked again (FIELD 5.16). */
    TRAFFICKED_AGAIN,
    /** What is seen or known of a child that may have been trafficked (kit 4.5.1). */
    CHECK_CHILD,
    /** What is seen or known of an adult who came with a child (kit 4.5.1). */
    CHECK_ADULT,
    /** Ethnic groups, by agency: nothing is shipped, and some countries forbid to collect it (FIELD F72, F106). */
    ETHNICITY,
    /** Regions of the countries (ISO 3166-2); parts are countries. */
    REGION,
    /** Districts of the regions, by agency: nothing is shipped (FIELD F88); parts are regions. */
    DISTRICT;

    private static final int MOST = 500;

    private static final int MOST_OF_THE_WORLD = 8_000;

    /** Whether the list is one of places: its codes say where a line lies (see {@link WorldCode}). */
    public boolean isOfTheWorld() {
        return this == REGION || this == DISTRICT;
    }

    /** The most lines, retired ones counted. */
    public int most() {
        return isOfTheWorld() ? MOST_OF_THE_WORLD : MOST;
    }
}
