package org.kinward.web.task;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;

import org.kinward.core.access.Actor;
import org.kinward.core.access.Role;
import org.kinward.core.task.DueState;
import org.kinward.core.task.TaskKind;
import org.kinward.reporting.task.DueTask;
import org.kinward.web.shell.language.Days;
import org.kinward.web.shell.page.Words;
import org.springframework.stereotype.Component;

/** When a task is due: the date in words and how late it is, never a colour alone (SCREENS 2.5). */
@Component
public class DueWords {

    /** Pages that are open to whoever is on shift. */
    private static final Set<String> FOR_THE_SHIFT = Set.of("/danger", "/visitors", "/documents");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Days days;

    DueWords(Days days) {
        this.days = days;
    }

    /** The same, and whether it was late already when a paper was entered. */
    public List<Words> lines(DueTask task) {
        return task.when().lateOnPaper() ? List.of(of(task), Words.keyed("task.late-on-paper")) : List.of(of(task));
    }

    /** Whether it is marked as late: since another day, or since before its child was entered from paper. */
    public boolean isLate(DueTask task) {
        return task.state() == DueState.OVERDUE || task.when().lateOnPaper();
    }

    private Words of(DueTask task) {
        var day = days.written(task.due().toLocalDate());
        return task.state() == DueState.OVERDUE ? Words.keyed("task.late", day, task.lateDays())
                : Words.keyed("task.due", day, HOUR.format(task.due()));
    }

    /**
     * The page of a case on which a task is done, or at least seen; empty where that is its overview, and where this person
     * reads no more of the case than that.
     */
    public static String page(TaskKind kind, Actor actor) {
        var page = page(kind);
        return reads(actor) || FOR_THE_SHIFT.contains(page) ? page : "";
    }

    /** Whether somebody reads cases, and not only what is needed on a shift. */
    public static boolean reads(Actor actor) {
        return actor.is(Role.SHELTER_MANAGER) || actor.is(Role.SOCIAL_WORKER);
    }

    private static String page(TaskKind kind) {
        return switch (kind) {
            case REVIEW_DANGER, SEE_DANGER, SAFETY_ACTION -> "/danger";
            case REVIEW_STAY -> "/stay/review";
            case SOMEBODY_CAME_NEAR, SEE_ALIKE_NAME -> "/visitors";
            case AGREE_MAY_TAKE -> "/stay/may-come";
            case SEE_WHO_WAITS -> "/outings";
            case SEE_LEFT_ALONE, CONFIRM_HANDING -> "/stay";
            case HEARING_DAY, RIGHTS_PROBLEM -> "/legal";
            case MAKE_PLAN, PLAN_STEP, REVIEW_PLAN, KEEP_PROMISE, LOOK_AT_HELP -> "/plan";
            case FIRST_ASSESSMENT -> "/needs";
            case ASK_FUNCTIONING_AGAIN -> "/functioning";
            case APPROVE, CHANGE_SENT_BACK -> "/approvals";
            case RETURN_STEP, RETURN_ARRIVAL -> "/return";
            case VISIT_CHILD, BACK_SAFELY, DECIDE_MISSING, CHECK_SIGHTING -> "/follow-up";
            case PLAN_AFTER_18, BECOMES_ADULT -> "/aftercare";
            case SCREEN_PHOTOGRAPH -> "/documents";
            case ASK_CONSENT_AGAIN, DECIDE_WITHDRAWAL, SEE_WHO_ANSWERS, REVIEW_EMERGENCY, TELL_CHILD, TELL_TO_STOP,
                    LOOK_AT_ERASING, CONFIRM_ANSWER ->
                "/consent";
            case MAKE_SAFE, CALL_NURSE, HELP_OTHERS, TELL_AGAIN, HEAR_CHILD, FIRST_TASK, CONFIRM_STATUS, CONFIRM_FORM,
                    ASSIGN_WORKER, TELL_AUTHORITY, SEARCH_CHILD, CHECK_HEALTH, TAKE_OVER ->
                "";
        };
    }
}
