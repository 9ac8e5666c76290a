package org.kinward.core.followup.visit;

/** At what kind of place; never which one (F101). */
public enum MetAt {
    WHERE_CHILD_LIVES, SCHOOL, WORK, OUR_PLACE, ELSEWHERE, BY_PHONE
}
