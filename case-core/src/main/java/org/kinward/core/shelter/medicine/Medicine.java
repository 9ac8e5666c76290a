package org.kinward.core.shelter.medicine;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;

/**
 * A medicine that a child takes. Its name and dose are in the vault, in the slot before its number; here stands when it is
 * given. It is stopped once and never changed: another dose is another medicine.
 *
 * @param number
 *            counts the medicines of a child, from 1; a number may be left out
 */
public record Medicine(CaseFileId file, int number, Plan plan, Written written, Optional<Stopped> stopped) {

    /** More than anybody writes down of one child. */
    public static final int MOST = 200;

    public Medicine {
        if (number < 1 || number > MOST) {
            throw new IllegalArgumentException("medicines count from 1 to " + MOST);
        }
    }

    /**
     * When it is given.
     *
     * @param hours
     *            1 to 8 hours of a day, on the clock of the agency; none where it is given when the child needs it
     * @param until
     *            the last day; empty where nobody knows yet
     */
    public record Plan(List<LocalTime> hours, LocalDate from, Optional<LocalDate> until, Prescriber prescriber) {

        public static final int MOST_HOURS = 8;

        public Plan {
            hours = hours.stream().distinct().sorted().toList();
            if (hours.size() > MOST_HOURS) {
                throw new IllegalArgumentException("at most " + MOST_HOURS + " hours a day");
            }
            if (until.filter(from::isAfter).isPresent()) {
                throw new IllegalArgumentException("the last day is not before the first");
            }
        }

        /** Whether it is taken on this day. */
        public boolean isOn(LocalDate day) {
            return !day.isBefore(from) && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Who wrote it, and when. */
    public record Written(PersonId by, Instant at) {
    }

    /** Why it is not given any more. */
    public record Stopped(StopReason why, PersonId by, Instant at) {
    }

    /** Whether it is given now or later. */
    public boolean isOpen(LocalDate today) {
        return stopped.isEmpty() && plan.until().filter(today::isAfter).isEmpty();
    }

    public Medicine stopped(Stopped how) {
        return new Medicine(file, number, plan, written, Optional.of(how));
    }

    /** Whether the same person wrote the same. */
    boolean isOf(Medicine other) {
        return plan.equals(other.plan) && written.by().equals(other.written.by());
    }
}
