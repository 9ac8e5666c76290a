package org.kinward.benchmark.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.kinward.benchmark.course.Course;
import org.kinward.benchmark.people.Chance;
import org.kinward.benchmark.people.CopyTable;
import org.kinward.benchmark.people.InventedChild;
import org.kinward.benchmark.words.CaseWords;
import org.kinward.core.followup.visit.Question;

/** Both pages of a visit. From visit to visit answers become better or stay, as nothing else is planned because of them. */
final class VisitTables {

    private static final List<String> ANSWERS = List.of("WELL", "SO_SO", "BAD");
    private static final LocalTime NOON = LocalTime.of(12, 20);

    private final CopyTable visit = new CopyTable("casework.follow_up_visit",
            "id,case_file_id,contact_id,visited_on,how,at_what,back,signs,sign_said,siblings,written_by,written_at");
    private final CopyTable heard = new CopyTable("casework.follow_up_heard",
            "visit_id,school_days,money,knows_whom_to_call,thinks_of_leaving,helped,did_not,promised,written_by,"
                    + "written_at");
    private final CopyTable answer = new CopyTable("casework.follow_up_answer", "visit_id,question,answer,words");
    private final Chance chance;
    private final Map<Question, Integer> answers = new EnumMap<>(Question.class);
    private @Nullable UUID last;

    VisitTables(Chance chance) {
        this.chance = chance;
    }

    /** Another child. */
    void begin() {
        last = null;
        for (var question : Question.values()) {
            answers.put(question, chance.mostly(List.of(0, 1, 2)));
        }
    }

    /** The last visit whose questions were answered. */
    @Nullable
    UUID last() {
        return last;
    }

    UUID add(Course course, FollowTables.Contact one, Instant at) {
        var id = chance.id();
        var phone = one.need().equals("SPOKE_BY_PHONE");
        visit.add(id, course.child().file(), one.id(), InventedChild.day(at), one.need(),
                phone ? "BY_PHONE" : chance.mostly(List.of("WHERE_CHILD_LIVES", "SCHOOL", "WORK", "ELSEWHERE")),
                phone ? "NO_JOURNEY" : "BACK_SAFELY", List.of(), "",
                chance.mostly(List.of("ALL_HERE", "HAS_NONE", "NOT_KNOWN")), course.hand(), at);
        if (chance.in100(95)) {
            hear(course, id, at.plusSeconds(240));
        }
        return id;
    }

    private void hear(Course course, UUID id, Instant at) {
        heard.add(id, chance.below(23), "NOT_KNOWN", "YES", "NO",
                chance.in100(50) ? chance.oneOf(CaseWords.HELPED) : "", "", "", course.hand(), at);
        answers.replaceAll((_, how) -> how > 0 && chance.in100(30) ? how - 1 : how);
        answers.forEach((question, how) -> answer.add(id, question, ANSWERS.get(how),
                chance.in100(10) ? chance.oneOf(CaseWords.VIEWS) : ""));
        last = id;
    }

    static Instant noon(LocalDate day) {
        return day.atTime(NOON).toInstant(ZoneOffset.UTC);
    }

    List<CopyTable> inOrder() {
        return List.of(visit, heard, answer);
    }
}
