package org.kinward.core.aftercare;

import java.time.LocalDate;

import org.kinward.core.child.BirthInterval;

/**
 * When somebody is eighteen. An estimated age has two ends. Help is planned by the early one, so that nobody is of age
 * before anybody thought of it; the person counts as of age from the late one on, because whoever may be a child is treated
 * as a child (kit 4.5.2).
 */
public record OfAge(BirthInterval birth) {

    /** Of age at so many full years. */
    public static final int YEARS = 18;

    /** The first day on which the person can be eighteen. */
    public LocalDate earliest() {
        return birth.earliest().atDay(1).plusYears(YEARS);
    }

    /** The first day on which the person is eighteen for certain; who was born on 29 February is it on 1 March. */
    public LocalDate certain() {
        var born = birth.latest().atEndOfMonth();
        var birthday = born.plusYears(YEARS);
        return birthday.getDayOfMonth() < born.getDayOfMonth() ? birthday.plusDays(1) : birthday;
    }

    /** The day from which on the time after eighteen is planned. */
    public LocalDate planFrom(int leadMonths) {
        return earliest().minusMonths(leadMonths);
    }

    /** Whether the person is eighteen for certain on this day. */
    public boolean isCertainOn(LocalDate day) {
        return !day.isBefore(certain());
    }
}
