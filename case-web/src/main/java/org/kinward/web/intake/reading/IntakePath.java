package org.kinward.web.intake.reading;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.intake.IntakeId;

/** Addresses of an intake. An address that is not shaped like one of ours is no page, like every other that is not there. */
public final class IntakePath {

    /** Below the address of a page: what it said before. */
    public static final String BEFORE = "/before";

    /** The id as the only thing that an address carries. */
    public static final String INTAKE = "/intake/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    /** By name: an address that only takes a form, such as that of a paper, is no sheet. */
    public static final String SHEETS = "safety|health|language|told|escort|adult|accounts|sex-age|others|tonight|contact|"
            + "responsible";

    /** A sheet of an intake. */
    public static final String SHEET = INTAKE + "/{sheet:" + SHEETS + "}";

    /** The list of the pages of the first days. */
    public static final String DAYS = INTAKE + "/days";

    /** Sheets of the first days. */
    public static final String DAYS_SHEETS = "own-names|what-matters|nationality|origin|ethnicity|care-moments|household|school|"
            + "papers-held|help-daily|health-check|belongings|guardian|how-came|safe-to-contact|child-status";

    /** A sheet of the first days. */
    public static final String DAYS_SHEET = DAYS + "/{sheet:" + DAYS_SHEETS + "}";

    /** The list of the pages of what is told later. */
    public static final String TOLD_LATER = INTAKE + "/later";

    /** Sheets of what is told later. */
    public static final String LATER_SHEETS = "how-it-began|the-work|what-was-done|how-far|child-checklist|adult-checklist";

    /** A sheet of what is told later. */
    public static final String LATER_SHEET = TOLD_LATER + "/{sheet:" + LATER_SHEETS + "}";

    /** The button of a page where the child ends the talk, and where it goes on to. */
    public static final String STOPPED = "stopped";

    /** The button of a page after which the work goes on another time. */
    public static final String LATER = "later";

    private IntakePath() {
    }

    /** What is added to an address where somebody writes down what was told in one talk; nothing for no number. */
    public static String inTalk(String number) {
        return number.matches("[1-9][0-9]{0,3}") ? "?talk=" + number : "";
    }

    /** The page with the list of tasks. */
    public static String hub(IntakeId intake) {
        return "/intake/" + intake.value();
    }

    /** Where somebody is asked whether the child is one of these records, after the page that made it known. */
    public static String seenBefore(IntakeId intake, String known, String then, List<UUID> files) {
        var later = then.equals(LATER) ? "&then=" + LATER : "";
        return of(intake, "seen-before") + files.stream().map(file -> "&file=" + file)
                .collect(Collectors.joining("", "?known=" + known + later, ""));
    }

    public static String of(IntakeId intake, String page) {
        return hub(intake) + "/" + page;
    }
}
