package org.kinward.benchmark.full;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.people.Rows;
import org.kinward.benchmark.people.SealedText;
import org.kinward.benchmark.words.Words;

/** Notes, who led the record since when, and choices between accounts of a page. */
final class StoryTables implements Rows {

    private static final Duration LATELY = Duration.ofDays(730);

    private final CopyTable note = new CopyTable("casework.note",
            "id,case_file_id,kind,visible_to,words,corrects,written_by,by_agency_id,written_at");
    private final CopyTable assigned = new CopyTable("casework.worker_assigned",
            "id,case_file_id,worker_id,assigned_by,assigned_at");
    private final CopyTable used = new CopyTable("casework.account_used",
            "id,intake_id,page,revision,told_by,told_on,why,chosen_by,chosen_at");
    private final Chance chance;
    private final Instant now;

    StoryTables(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
    }

    @Override
    public List<SealedText> add(InventedChild one) {
        if (one.isRecord()) {
            addNotes(one);
            addLeads(one);
            if (chance.in100(3)) {
                used.add(chance.id(), one.intake(), chance.oneOf(List.of("safety", "health", "contact", "origin")), 1,
                        "CHILD", one.day(), "The child said it twice in the same words.", one.hand(),
                        past(one, one.came(), 72));
            }
        }
        return Rows.nothing();
    }

    /** Of late about five, before that two: what was carried over from paper is short. */
    private void addNotes(InventedChild one) {
        var many = chance.mostly(one.came().isAfter(now.minus(LATELY)) ? List.of(4, 5, 6, 3, 2, 8, 12, 1, 0, 25)
                : List.of(1, 2, 0, 3, 6));
        var at = one.came();
        @Nullable
        UUID before = null;
        for (var number = 0; number < many; number++) {
            at = past(one, at, 24 * 20);
            var id = chance.id();
            note.add(id, one.file(), chance.mostly(List.of("TALK", "OBSERVATION", "CALL", "HAND_OVER", "VISIT",
                    "DECISION", "OTHER")), chance.mostly(List.of("ALL_ON_CASE", "AGENCY", "TEAM")), Words.note(chance),
                    before != null && chance.in100(3) ? before : null, one.hand(), one.house().agency(), at);
            before = id;
        }
    }

    private void addLeads(InventedChild one) {
        if (one.worker() == null) {
            return;
        }
        var at = past(one, one.came(), 48);
        if (chance.in100(8)) {
            assigned.add(chance.id(), one.file(), chance.oneOf(one.house().workers()), one.house().manager(), at);
            at = past(one, at, 24 * 60);
        }
        assigned.add(chance.id(), one.file(), one.worker(), one.house().manager(), at);
    }

    /** Within so many hours after a moment, and not after now or after the closing. */
    private Instant past(InventedChild one, Instant from, int hours) {
        var then = chance.within(from, hours);
        var last = one.until(now);
        return then.isBefore(last) ? then : last;
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(note, assigned, used);
    }
}
