package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.Words;

/**
 * What was shared without consent, for two records in a hundred: nearly all looked at again within a day, some late, a
 * few not yet.
 */
final class EmergencyTables implements Rows {

    private static final Duration DAY = Duration.ofDays(1);

    private final CopyTable emergency = new CopyTable("casework.emergency",
            "id,case_file_id,reason,office_kind,office,data_groups,decided_by,second_function,decided_at,ends_at,"
                    + "tell_child_by");
    private final CopyTable review = new CopyTable("casework.emergency_review",
            "emergency_id,finding,words,reviewed_by,reviewed_at");
    private final CopyTable told = new CopyTable("casework.emergency_told", "emergency_id,said,told_by,told_at");
    private final AnswererTable authority;
    private final TaskTables tasks;
    private final Chance chance;
    private final Instant now;

    EmergencyTables(AnswererTable authority, TaskTables tasks, Chance chance, Instant now) {
        this.authority = authority;
        this.tasks = tasks;
        this.chance = chance;
        this.now = now;
    }

    @Override
    public List<SealedText> add(InventedChild one) {
        var at = chance.within(one.came(), 24 * 20);
        if (one.isRecord() && chance.in100(2) && at.isBefore(now)) {
            share(one, at);
        }
        return Rows.nothing();
    }

    private void share(InventedChild one, Instant at) {
        var id = chance.id();
        var kind = chance.mostly(List.of("HEALTH_SERVICE", "POLICE", "AUTHORITY_FOR_CHILDREN", "SHELTER"));
        var tell = chance.in100(60);
        emergency.add(id, one.file(), chance.mostly(List.of("DANGER_TO_LIFE_OR_BODY", "BEING_MOVED_NOW", "HURTS_SELF",
                "MISSING")), kind, chance.oneOf(Words.OFFICES), Uses.groups(chance), by(one),
                chance.in100(40) ? "NURSE_OR_DOCTOR" : null, at, at.plus(DAY), tell ? at.plus(DAY) : null);
        look(one, id, at);
        if (tell) {
            tell(one, id, at);
        }
        if (!kind.equals("AUTHORITY_FOR_CHILDREN")) {
            authority.told(one, id, at);
        }
    }

    /** At night it is the carer on shift. */
    private UUID by(InventedChild one) {
        return one.worker() == null || chance.in100(50) ? one.house().carers().getFirst() : one.hand();
    }

    private void look(InventedChild one, UUID id, Instant at) {
        var looked = at.plus(Duration.ofHours(chance.in100(12) ? chance.between(26, 90) : chance.between(3, 23)));
        var task = new Wanted("REVIEW_EMERGENCY", at.plus(DAY), "", id);
        if (looked.isAfter(now) || chance.in100(3)) {
            tasks.open(one, task);
            return;
        }
        review.add(id, chance.mostly(List.of("RIGHT", "RIGHT", "TOO_MUCH_WAS_SHARED", "NOT_AN_EMERGENCY")), "",
                one.house().manager(), looked);
        tasks.done(one, task, one.house().manager());
    }

    private void tell(InventedChild one, UUID id, Instant at) {
        var done = at.plus(Duration.ofHours(chance.between(4, 22)));
        var task = new Wanted("TELL_CHILD", at.plus(DAY), "", id);
        if (done.isAfter(now) || chance.in100(10)) {
            tasks.open(one, task);
            return;
        }
        told.add(id, chance.oneOf(Words.SAID_BACK), one.hand(), done);
        tasks.done(one, task, one.hand());
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(emergency, review, told);
    }
}
