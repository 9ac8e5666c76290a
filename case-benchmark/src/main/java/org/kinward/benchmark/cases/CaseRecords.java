package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.kinward.benchmark.course.ApprovalTable;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.followup.FollowTables;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.House;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.words.Told;

/**
 * What work on cases leaves behind. Everybody has a stay; of those who are led, all of the last three years and half of
 * the older ones have the rest as well, and every closed case has it.
 */
public final class CaseRecords {

    private static final Duration LATELY = Duration.ofDays(3 * 365);

    private final StayTables stays;
    private final List<CaseRows> worked;
    private final Directory directory;
    private final CountTables counts;
    private final ApprovalTable approvals;
    private final Chance chance;
    private final Instant now;

    public CaseRecords(Told told, TaskTables tasks, Chance chance, Instant now) {
        this.approvals = new ApprovalTable(tasks, chance);
        this.directory = new Directory(told, chance, now);
        this.stays = new StayTables(tasks, chance);
        this.counts = new CountTables(chance, now);
        this.worked = List.of(new DangerTables(tasks, chance), new DoorTables(told, chance),
                new NeedsTables(approvals, tasks, chance), new PlanTables(approvals, tasks, chance),
                new ReferralTables(directory, chance), new FollowTables(tasks, chance),
                new ClosingTables(approvals, chance));
        this.chance = chance;
        this.now = now;
    }

    /** Adds what the children of a house leave. */
    public void add(House house, List<InventedChild> children) {
        directory.open(house);
        children.stream().filter(InventedChild::isRecord).forEach(one -> {
            var course = new Course(one, one.until(now), chance);
            stays.add(course);
            if (isWorkedOn(one)) {
                worked.forEach(rows -> rows.add(course));
            }
        });
        counts.add(house, stays.take());
    }

    private boolean isWorkedOn(InventedChild one) {
        return one.worker() != null
                && (one.trait().closed() != null || one.came().isAfter(now.minus(LATELY)) || chance.in100(50));
    }

    public List<CopyTable> inOrder() {
        return Stream.of(directory.inOrder().stream(), stays.inOrder().stream(), Stream.of(approvals.table()),
                worked.stream().flatMap(rows -> rows.inOrder().stream()), counts.inOrder().stream())
                .flatMap(tables -> tables).toList();
    }
}
