package org.kinward.benchmark.cases;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.CaseRows;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.words.CaseWords;
import org.kinward.benchmark.words.Told;
import org.kinward.core.lists.CodeList;

/** What opened the door for a child and what protects it, with the states of both; nothing is open where a case is closed. */
final class DoorTables implements CaseRows {

    private static final List<String> SEEN_BY = List.of("WORKER", "FAMILY", "CHILD", "TEACHER", "COMMITTEE");

    private final CopyTable factor = new CopyTable("casework.factor",
            "id,case_file_id,kind,code,said,level,places,written_by,written_at");
    private final CopyTable line = new CopyTable("casework.factor_line",
            "factor_id,kind,number,state,state_before,protected_by,seen_by,seen_on,seen,written_by,written_at");
    private final CopyTable tipped = new CopyTable("casework.factor_tipped",
            "factor_id,kind,number,in_year,in_month,what_changed,written_by,written_at");
    private final List<String> doors;
    private final List<String> protects;
    private final Chance chance;

    DoorTables(Told told, Chance chance) {
        this.doors = told.words(CodeList.OPENED_DOOR).stream().filter(code -> !level(code).isEmpty()).toList();
        this.protects = told.words(CodeList.PROTECTS).stream().filter(code -> !code.equals("OTHER")).toList();
        this.chance = chance;
    }

    @Override
    public void add(Course course) {
        var at = course.after(course.child().came(), 20, 200);
        if (course.isOver(at)) {
            return;
        }
        chance.several(doors, 3).forEach(code -> door(course, code, at));
        chance.some(protects, 2).forEach(code -> {
            var id = chance.id();
            factor.add(id, course.child().file(), "PROTECTION", code, "", null, null, course.hand(), at);
            line(course, new Line(id, "PROTECTION", 1, "THERE", null), at);
        });
    }

    private void door(Course course, String code, Instant at) {
        var id = chance.id();
        factor.add(id, course.child().file(), "DOOR", code, "", level(code),
                List.of(chance.mostly(List.of("HOME_AREA", "ON_THE_WAY", "WHERE_USED"))), course.hand(), at);
        line(course, new Line(id, "DOOR", 1, "OPEN", null), at);
        if (chance.in100(30)) {
            tipped.add(id, "DOOR", 1, course.child().day().getYear() - 1, 1 + chance.below(12),
                    chance.oneOf(CaseWords.CHANGED), course.hand(), at);
        }
        course.doors().add(id);
        goesOn(course, id, at);
    }

    private void goesOn(Course course, UUID id, Instant from) {
        var worked = course.after(from, 24 * 25, 24 * 90);
        if (course.isOver(worked)) {
            return;
        }
        line(course, new Line(id, "DOOR", 2, "BEING_WORKED_ON", "OPEN"), worked);
        var good = course.isClosed() ? course.between(worked, course.until())
                : course.after(worked, 24 * 30, 24 * 400);
        if (!course.isOver(good)) {
            line(course, new Line(id, "DOOR", 3, chance.mostly(List.of("MUCH_SMALLER", "GONE", "PROTECTED_AGAINST")),
                    "BEING_WORKED_ON"), good);
        }
    }

    /** One line of a factor. */
    private record Line(UUID factor, String kind, int number, String state, @Nullable String before) {
    }

    private void line(Course course, Line one, Instant at) {
        line.add(one.factor(), one.kind(), one.number(), one.state(), one.before(),
                one.state().equals("PROTECTED_AGAINST") ? chance.oneOf(CaseWords.PROTECTED) : "",
                chance.mostly(SEEN_BY), InventedChild.day(at), chance.oneOf(CaseWords.SEEN), course.hand(), at);
    }

    /** On which level a code lies; empty where its word does not say. */
    private static String level(String code) {
        return switch (code.split("-", 2)[0]) {
            case "IND" -> "INDIVIDUAL";
            case "FAM" -> "FAMILY";
            case "COM" -> "COMMUNITY";
            case "WORK" -> "WORKPLACE";
            case "INST" -> "INSTITUTION";
            default -> "";
        };
    }

    @Override
    public List<CopyTable> inOrder() {
        return List.of(factor, line, tipped);
    }
}
