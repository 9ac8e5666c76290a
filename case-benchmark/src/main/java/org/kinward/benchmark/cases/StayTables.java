package org.kinward.benchmark.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.tasks.TaskTables;
import org.kinward.benchmark.tasks.TaskTables.End;
import org.kinward.benchmark.tasks.TaskTables.Wanted;

/** Stays in the house with their beds and looks, and how they ended; most last some months. */
final class StayTables implements CaseRows {

    private static final int FIRST_LOOK = 14;
    private static final int NEXT_LOOK = 28;

    private final CopyTable stay = new CopyTable("casework.stay",
            "id,case_file_id,place_id,arrived_at,arrived_by,written_at,left_at,left_how,left_by,left_written_at");
    private final CopyTable room = new CopyTable("casework.stay_room",
            "stay_id,number,room_id,since,written_by,despite");
    private final CopyTable review = new CopyTable("casework.stay_review",
            "stay_id,number,why,words,going_out,ground,reviewed_by,reviewed_at,decided,conditions,look_again_at");
    private final CopyTable handed = new CopyTable("casework.handing_over",
            "stay_id,receiver,identity_paper,authority,authority_on,alike,child_told,child_view,child_words,goods,"
                    + "goods_words,second_person_id,handed_by,handed_at");
    private final TaskTables tasks;
    private final Chance chance;
    private final List<Night> nights = new ArrayList<>();

    StayTables(TaskTables tasks, Chance chance) {
        this.tasks = tasks;
        this.chance = chance;
    }

    /** From when until when a child was in the house. */
    record Night(UUID intake, Instant from, @Nullable Instant to) {

        boolean isAt(Instant at) {
            return from.isBefore(at) && (to == null || to.isAfter(at));
        }
    }

    @Override
    public void add(Course course) {
        var came = course.after(course.child().came(), 1, 4);
        if (course.isOver(came.plusSeconds(900))) {
            return;
        }
        var id = chance.id();
        var days = chance.in100(5) ? chance.between(150, 500) : chance.between(6, 100);
        var planned = came.plus(Duration.ofDays(days));
        var leaves = course.isClosed() && course.isOver(planned) ? course.until().minus(Duration.ofDays(4)) : planned;
        var left = course.isOver(leaves) ? null : leaves;
        arrive(course, id, came, left);
        looks(course, id, came, left);
        nights.add(new Night(course.child().intake(), came, left));
        if (left != null) {
            course.left(left);
        }
    }

    private void arrive(Course course, UUID id, Instant came, @Nullable Instant left) {
        var house = course.child().house();
        var carer = house.carers().getLast();
        var handedOver = chance.in100(90);
        stay.add(id, course.child().file(), house.place(), came, carer, came.plusSeconds(600), left,
                left == null ? null : handedOver ? "HANDED_OVER" : "OWN_DECISION",
                left == null ? null : course.hand(), left);
        room.add(id, 1, chance.oneOf(house.rooms()), came, carer, "");
        var moved = course.after(came, 24, 24 * 60);
        if (chance.in100(30) && !course.isOver(moved) && (left == null || moved.isBefore(left))) {
            room.add(id, 2, chance.oneOf(house.rooms()), moved, carer, "");
        }
        if (handedOver && left != null) {
            hand(course, id, left);
        }
    }

    private void hand(Course course, UUID id, Instant left) {
        handed.add(id, chance.mostly(List.of("PARENT", "RELATIVE", "FOSTER_FAMILY", "OTHER_HOUSE")), "NATIONAL_CARD",
                chance.mostly(List.of("PLACEMENT_ORDER", "COURT_ORDER", "DECISION_OF_SOCIAL_SERVICE")),
                InventedChild.day(left).minusDays(chance.below(9)), true, true, "AGREES", "", "ALL_GIVEN", "",
                course.child().house().carers().getFirst(), course.hand(), left);
    }

    private void looks(Course course, UUID id, Instant came, @Nullable Instant left) {
        var health = course.after(came, 6, 44);
        var check = new Wanted("CHECK_HEALTH", came.plus(Duration.ofDays(2)), "", id);
        if (course.isOver(health)) {
            tasks.open(course.child(), check);
        } else {
            tasks.ended(course.child(), check, End.done(course.hand(), health));
        }
        var end = left == null ? course.until() : left;
        var due = came.plus(Duration.ofDays(FIRST_LOOK));
        var number = 0;
        for (var at = course.after(due, -50, 30); at.isBefore(end); at = course.after(due, -50, 30)) {
            tasks.ended(course.child(), new Wanted("REVIEW_STAY", due, "", id), End.done(course.hand(), at));
            due = at.plus(Duration.ofDays(NEXT_LOOK));
            number++;
            review.add(id, number, chance.mostly(List.of("FAMILY_IS_SEARCHED", "AUTHORITY_HAS_NOT_DECIDED",
                    "NOT_SAFE_ELSEWHERE", "SCHOOL_TERM")), "", "FREELY", "", course.hand(), at, null, "", due);
        }
        var next = new Wanted("REVIEW_STAY", due, "", id);
        if (left == null) {
            tasks.open(course.child(), next);
        } else {
            tasks.ended(course.child(), next, End.dropped(course.hand(), left));
        }
    }

    /** The nights of a house, and forgets them. */
    List<Night> take() {
        var taken = List.copyOf(nights);
        nights.clear();
        return taken;
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(stay, room, review, handed);
    }
}
