package org.kinward.core.plan.work;

/** Whether a child may work, by its age and the kind of work (FIELD F6). */
public enum WorkVerdict {
    /** Too young, or nobody knows how old. */
    NOT_ALLOWED(0),
    /** Light work only: 14 hours a week at most, beside school. */
    LIGHT_ONLY(14),
    /** Allowed if it is decent: 40 hours a week at most. */
    IF_DECENT(40),
    /** Hazardous: never under 18. */
    NEVER(0);

    private final int mostHours;

    WorkVerdict(int mostHours) {
        this.mostHours = mostHours;
    }

    /** What holds for a child of this age and this work. Not knowing whether it is on the list forbids nothing by itself. */
    public static WorkVerdict of(WorkAge age, Work.OnDangerList listed) {
        var years = age.youngest();
        if (listed == Work.OnDangerList.YES && years.filter(one -> one >= WorkAge.GROWN_UP).isEmpty()) {
            return NEVER;
        }
        if (years.isEmpty() || years.get() < age.lightFrom()) {
            return NOT_ALLOWED;
        }
        return years.get() < age.minimum() ? LIGHT_ONLY : IF_DECENT;
    }

    /** Hours a week at most; 0 where the child may not work. */
    public int mostHours() {
        return mostHours;
    }

    public boolean mayWork() {
        return mostHours > 0;
    }
}
