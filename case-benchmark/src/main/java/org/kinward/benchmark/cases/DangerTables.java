package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;
import org.kinward.benchmark.words.CaseWords;
import org.kinward.core.risk.DangerLevel;
import org.kinward.core.risk.danger.DangerFrom;
import org.kinward.core.risk.danger.Sign;
import org.kinward.core.risk.danger.Signs;
import org.kinward.core.risk.danger.Suggestion;
import org.kinward.core.risk.term.ReviewTerm;

/** Looks at the danger a child is in, the first within a day, the last of an open case not long ago. */
final class DangerTables implements CaseRows {

    private static final ReviewTerm TERM = ReviewTerm.SHIPPED;
    private static final Map<String, Sign> SIGNS = Map.of("IMMEDIATE", Sign.NOW, "HIGH", Sign.LIKELY_THIS_WEEK,
            "MEDIUM", Sign.POSSIBLE, "LOW", Sign.NOTHING_KNOWN);

    private final CopyTable assessment = new CopyTable("casework.danger_assessment",
            "id,case_file_id,number,from_people,from_place,from_hurts_self,from_health,from_law,from_online,level,"
                    + "reason,suggested,ground,judged_by,judged_at");
    private final CopyTable settled = new CopyTable("casework.danger_settled",
            "assessment_id,level,reason,settled_by,settled_at");
    private final CopyTable held = new CopyTable("casework.danger_level",
            "case_file_id,number,assessment_id,level,said_by,since");
    private final SafetyTables safety;
    private final TaskTables tasks;
    private final Chance chance;

    DangerTables(TaskTables tasks, Chance chance) {
        this.safety = new SafetyTables(tasks, chance);
        this.tasks = tasks;
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        var looks = looks(course);
        for (var number = 1; number <= looks.size(); number++) {
            look(course, number, looks.get(number - 1),
                    number < looks.size() ? looks.get(number).since() : null);
        }
    }

    /** Seldom great for long. */
    private List<Course.Level> looks(Course course) {
        var first = course.after(course.child().came(), 2, 20);
        var last = new Course.Level(lastLook(course), chance.mostly(List.of("LOW", "MEDIUM", "LOW", "HIGH")));
        if (course.isOver(first)) {
            return List.of();
        }
        var looks = new ArrayList<Course.Level>();
        looks.add(new Course.Level(first, chance.mostly(List.of("MEDIUM", "HIGH", "LOW", "IMMEDIATE"))));
        if (last.since().isAfter(first)) {
            var more = chance.mostly(List.of(1, 0, 2, 3));
            for (var at = first; more > 0; more--) {
                at = course.between(at, last.since());
                looks.add(new Course.Level(at, chance.mostly(List.of("LOW", "MEDIUM", "HIGH"))));
            }
            looks.add(last);
        }
        return looks;
    }

    /** Within the time of the smallest danger, some a little late. */
    private Instant lastLook(Course course) {
        return course.until()
                .minus(Duration.ofHours(chance.below((int) TERM.of(DangerLevel.MEDIUM).toHours() * 11 / 10) + 1L));
    }

    private void look(Course course, int number, Course.Level look, @Nullable Instant next) {
        var id = chance.id();
        var signs = signs(look.level());
        var thought = Suggestion.of(signs);
        var row = new ArrayList<@Nullable Object>(List.of(id, course.child().file(), number));
        for (var from : DangerFrom.values()) {
            row.add(signs.from(from));
        }
        row.addAll(List.of(look.level(), chance.oneOf(CaseWords.REASONS), thought.level(), thought.ground(),
                course.hand(), look.since()));
        assessment.add(row.toArray());
        if (!thought.level().name().equals(look.level()) && chance.in100(80)) {
            settled.add(id, look.level(), chance.oneOf(CaseWords.REASONS), course.hand(),
                    look.since().plusSeconds(90));
        }
        held.add(course.child().file(), number, id, look.level(), course.hand(), look.since());
        course.judged(look.since(), look.level());
        follows(course, look, next);
    }

    private void follows(Course course, Course.Level look, @Nullable Instant next) {
        var child = course.child();
        var again = new Wanted("REVIEW_DANGER", look.since().plus(TERM.of(DangerLevel.valueOf(look.level()))), "",
                child.file());
        if (next == null) {
            tasks.open(child, again);
        } else {
            tasks.ended(child, again, End.done(course.hand(), next));
        }
        if (look.level().equals("HIGH") || look.level().equals("IMMEDIATE")) {
            great(course, look.since(), next);
        }
    }

    /** A manager has not seen it yet: then one task stands for it, however often the child was looked at since. */
    private void great(Course course, Instant at, @Nullable Instant next) {
        var seen = course.after(at, 1, 12);
        var see = new Wanted("SEE_DANGER", at, "", course.child().file());
        if (!course.isOver(seen)) {
            tasks.ended(course.child(), see, End.done(course.manager(), seen));
        } else if (next == null) {
            tasks.open(course.child(), see);
        }
        safety.add(course, at);
    }

    /** One in ten workers thinks otherwise than the signs would say. */
    private Signs signs(String level) {
        var sign = chance.in100(10) ? chance.oneOf(List.of(Sign.POSSIBLE, Sign.NOT_KNOWN, Sign.NOTHING_KNOWN))
                : SIGNS.getOrDefault(level, Sign.POSSIBLE);
        return Signs.all(Sign.NOTHING_KNOWN).with(chance.oneOf(List.of(DangerFrom.values())), sign);
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(assessment, settled, held, safety.action(), safety.end());
    }
}
