package org.kinward.core.task;

/** What is to be done. A record has at most one open task of a kind about one thing. */
public enum TaskKind {
    /** Somebody must act at once: the child is not safe here. */
    MAKE_SAFE(true),
    /** Call the nurse; which sign it was stands on the health page, or sealed in the vault (F55). */
    CALL_NURSE(true),
    /** Others were said to be in danger still; for the duty officer. */
    HELP_OTHERS(true),
    TELL_AGAIN(false), HEAR_CHILD(false), FIRST_TASK(false),
    /** A status that was only presumed is confirmed with a source, or taken back (F99). */
    CONFIRM_STATUS(false),
    /** A form of exploitation that is only suspected is confirmed, or taken back (F99). */
    CONFIRM_FORM(false),
    /** The manager gives the record to a worker. */
    ASSIGN_WORKER(false),
    /** Somebody is asked again what was not possible, or what two professionals decided in the meantime. */
    ASK_CONSENT_AGAIN(false),
    /** A second professional agrees, or does not, where nobody can be asked for a child. */
    CONFIRM_ANSWER(false, true),
    /** An office that had received something is told to stop; its name stands in the words. */
    TELL_TO_STOP(false), LOOK_AT_ERASING(false),
    /** A manager and the authority decide about a withdrawal against the child. */
    DECIDE_WITHDRAWAL(false, true),
    /** Look again at who answers for the child: nobody can be asked, or it ends. */
    SEE_WHO_ANSWERS(false, true),
    /** Somebody else looks at what was shared without consent. */
    REVIEW_EMERGENCY(false, true),
    /** The child is told what was shared without consent, and what the child says to it is written down. */
    TELL_CHILD(false, true),
    /** The authority is told within the time that the law gives. */
    TELL_AUTHORITY(false, true),
    /** Look again at the danger a child is in; nothing ends it but another look. */
    REVIEW_DANGER(false, true),
    /** A manager of the place sees that a child is in great danger. */
    SEE_DANGER(false, true),
    /** Something is done so that a child is safe; also read by who is on shift. */
    SAFETY_ACTION(false, true),
    /** The child has a plan that is in force. */
    MAKE_PLAN(false, true),
    /** A step of the plan is done, or not, and why. */
    PLAN_STEP(false, true),
    /** The plan is looked at again with the child. */
    REVIEW_PLAN(false, true),
    /** What the child was promised is kept, or the child is told why not. */
    KEEP_PROMISE(false, true),
    /** Somebody looks how it goes with the help for the family. */
    LOOK_AT_HELP(false, true),
    /** Somebody else agrees to something that was asked for, or sees it. */
    APPROVE(false, true),
    /** What was sent back is changed and asked for again, or left. */
    CHANGE_SENT_BACK(false),
    /** The needs of a child are assessed for the first time; it ends when an assessment is given. */
    FIRST_ASSESSMENT(false, true),
    /** A carer is asked again how the child gets on, 8 weeks later (F39). */
    ASK_FUNCTIONING_AGAIN(false),
    /** A child is not where expected; the hour is the one of the next step (F32). */
    SEARCH_CHILD(true, true),
    /** The health of a child that came into the house is looked at within 48 hours. */
    CHECK_HEALTH(false),
    /** Somebody asks again why a child is still in the house; nothing ends it but the answer. */
    REVIEW_STAY(false, true),
    /** The next contact with a child that is followed up; only what came of it ends it. */
    VISIT_CHILD(false, true),
    /** A colleague who went to see a child has not said yet that the way back was safe. */
    BACK_SAFELY(true, true),
    /** A child cannot be reached: a manager decides whether it is missing. */
    DECIDE_MISSING(true, true),
    /** Somebody says that a child was seen elsewhere; it is no case until it is checked. */
    CHECK_SIGHTING(false, true),
    /** A step of a return is done, on our side or on the other, and somebody says what came of it. */
    RETURN_STEP(false, true),
    /** A child is on the way home: somebody says that it was handed over there, or that the journey was broken off. */
    RETURN_ARRIVAL(false, true),
    /** What was still to be done when a case came from another agency is gone through. */
    TAKE_OVER(false),
    /** Somebody may be eighteen soon: what comes after is planned with the young person (F29). */
    PLAN_AFTER_18(false, true),
    /** Somebody is eighteen for certain: the plan begins, or the young person does not want it. */
    BECOMES_ADULT(false, true),
    /** A second person looks at a photograph before anybody else sees it. */
    SCREEN_PHOTOGRAPH(false, true),
    /** Somebody who may not come near a child stood at the door: who answers for it hears of it now (F31). */
    SOMEBODY_CAME_NEAR(true),
    /** Somebody was let in, or went along with a child, whose name is like one on its list: a manager looks who it was. */
    SEE_ALIKE_NAME(true),
    /** A worker says that somebody may take a child along: a manager agrees, or ends it (F31). */
    AGREE_MAY_TAKE(false, true),
    /** Somebody of no list wants to take a child along, and waits at the door: who manages the house decides. */
    SEE_WHO_WAITS(true),
    /** A manager was called when a child was handed over: she says herself that it was so (F31). */
    CONFIRM_HANDING(false, true),
    /** A young person left by an own decision: who leads the case hears of it, and how it goes on. */
    SEE_LEFT_ALONE(true),
    /** A child is heard on a day; a day of who helps it with the law. */
    HEARING_DAY(false, true),
    /** A child is treated as an offender: a problem of its rights (F34). */
    RIGHTS_PROBLEM(true, true);

    private final boolean urgent;

    private final boolean byItsMove;

    TaskKind(boolean urgent) {
        this(urgent, false);
    }

    TaskKind(boolean urgent, boolean byItsMove) {
        this.urgent = urgent;
        this.byItsMove = byItsMove;
    }

    /** Whether nothing ends it but what it asks for: nobody says of a decision that it is done. */
    public boolean endsByItsMove() {
        return byItsMove;
    }

    /** Urgent tasks stand above all others, whatever their hour. */
    public boolean isUrgent() {
        return urgent;
    }
}
