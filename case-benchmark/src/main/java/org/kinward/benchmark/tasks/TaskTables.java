package org.kinward.benchmark.tasks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;

/** Tasks, done and open: what is done stays in the story; about one record in four waits for something. */
public final class TaskTables implements Rows {

    private static final List<String> URGENT = List.of("MAKE_SAFE", "CALL_NURSE", "HELP_OTHERS");
    private static final Set<String> DUTY = Set.of("MAKE_SAFE", "HELP_OTHERS", "CONFIRM_STATUS", "SEE_DANGER",
            "APPROVE");
    private static final Set<String> PERSONS = Set.of("HEAR_CHILD", "FIRST_TASK", "PLAN_STEP", "SAFETY_ACTION");
    /** What is still done on a closed file. */
    private static final Set<String> STAY = Set.of("TELL_TO_STOP", "DECIDE_WITHDRAWAL", "REVIEW_EMERGENCY",
            "TELL_CHILD", "TELL_AUTHORITY", "APPROVE");

    private final CopyTable task = new CopyTable("casework.task",
            "id,intake_id,agency_id,place_id,worker_id,kind,urgent,for_whom,person_id,due_at,words,done_at,done_by,"
                    + "withdrawn,thing_id");
    private final Chance chance;
    private final Instant now;

    public TaskTables(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    /**
     * What is to be done.
     *
     * @param thing
     *            the part of a record it is about, if it is about one
     */
    public record Wanted(String kind, Instant due, String words, @Nullable UUID thing) {

        public static Wanted of(String kind, Instant due) {
            return new Wanted(kind, due, "", null);
        }
    }

    @Override
    public List<SealedText> add(InventedChild one) {
        if (one.isRecord()) {
            done(one);
            open(one);
        }
        return Rows.nothing();
    }

    private void done(InventedChild one) {
        var heard = chance.mostly(List.of(1, 2, 0, 3));
        for (var time = 1; time <= heard; time++) {
            done(one, Wanted.of("HEAR_CHILD", one.came().plus(Duration.ofHours(20L * time))), one.hand());
        }
        if (chance.in100(55)) {
            done(one, new Wanted("FIRST_TASK", one.came().plus(Duration.ofHours(12)), "Call the nurse in the morning",
                    null), one.house().carers().getFirst());
        }
        if (one.worker() != null && chance.in100(60)) {
            done(one, Wanted.of("ASSIGN_WORKER", one.came().plus(Duration.ofHours(24))), one.house().manager());
        }
        for (var kind : URGENT) {
            if (chance.in100(kind.equals("CALL_NURSE") ? 15 : 3)) {
                done(one, Wanted.of(kind, one.came().plus(Duration.ofHours(1))), one.house().carers().getLast());
            }
        }
        if (chance.in100(8)) {
            done(one, Wanted.of("TELL_AGAIN", one.came().plus(Duration.ofHours(12))), one.hand());
        }
    }

    private void open(InventedChild one) {
        var lately = one.came().isAfter(now.minus(Duration.ofDays(7)));
        if (chance.in100(lately ? 70 : 10)) {
            open(one, Wanted.of("HEAR_CHILD", now.plus(Duration.ofHours(chance.below(400) - 200L))));
        }
        if (chance.in100(lately ? 20 : 2)) {
            open(one,
                    new Wanted("FIRST_TASK", now.plus(Duration.ofHours(chance.below(48))), "Ask for the school report",
                            null));
        }
        if (one.worker() == null) {
            open(one, Wanted.of("ASSIGN_WORKER", one.came().plus(Duration.ofHours(24))));
        }
        if (chance.in100(2)) {
            open(one, Wanted.of("CONFIRM_STATUS", now.plus(Duration.ofDays(chance.below(30) - 10L))));
        }
    }

    /**
     * How a task ended.
     *
     * @param takenBack
     *            whether it was not to be done any more
     */
    public record End(UUID by, Instant at, boolean takenBack) {

        public static End done(UUID by, Instant at) {
            return new End(by, at, false);
        }

        public static End dropped(UUID by, Instant at) {
            return new End(by, at, true);
        }
    }

    /** Still to be done, unless the file is closed: then it was taken back with it, but for what stays after closing. */
    public void open(InventedChild one, Wanted wanted) {
        var closed = one.trait().closed();
        if (closed == null || STAY.contains(wanted.kind())) {
            add(one, wanted, null);
        } else {
            add(one, wanted, End.dropped(one.hand(), closed));
        }
    }

    /** Done, or taken back. */
    public void ended(InventedChild one, Wanted wanted, End how) {
        add(one, wanted, how);
    }

    /** Done by somebody a while before it was due; what could not be done yet is open. */
    public void done(InventedChild one, Wanted wanted, UUID by) {
        var at = wanted.due().minus(Duration.ofMinutes(chance.below(50)));
        if (at.isBefore(now)) {
            add(one, wanted, End.done(by, at));
        } else if (wanted.thing() != null) {
            open(one, wanted);
        }
    }

    private void add(InventedChild one, Wanted wanted, @Nullable End end) {
        var house = one.house();
        var person = PERSONS.contains(wanted.kind()) ? one.worker() : null;
        task.add(chance.id(), one.intake(), house.agency(), house.place(), one.worker(), wanted.kind(),
                URGENT.contains(wanted.kind()), who(wanted, person), person, wanted.due(), wanted.words(),
                end == null ? null : end.at(), end == null ? null : end.by(), end != null && end.takenBack(),
                wanted.thing());
    }

    private static String who(Wanted wanted, @Nullable UUID person) {
        return DUTY.contains(wanted.kind()) ? "duty_officer" : person == null ? "place" : "person";
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(task);
    }
}
