package org.kinward.persistence.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.kinward.core.followup.HowSeen;
import org.kinward.core.followup.contact.ContactId;
import org.kinward.core.followup.visit.Back;
import org.kinward.core.followup.visit.Heard;
import org.kinward.core.followup.visit.HowIs;
import org.kinward.core.followup.visit.MetAt;
import org.kinward.core.followup.visit.Question;
import org.kinward.core.followup.visit.Siblings;
import org.kinward.core.followup.visit.Visit;
import org.kinward.core.followup.visit.VisitId;
import org.kinward.core.followup.visit.WholeVisit;
import org.kinward.core.followup.visit.YesNo;
import org.kinward.core.lists.Code;
import org.kinward.core.lists.Listed;

/** A visit as a row: both pages, and the ten answers as arrays beside each other. */
final class VisitRows {

    static final String SELECT = """
            select v.*, h.visit_id, h.school_days, h.money, h.knows_whom_to_call, h.thinks_of_leaving, h.helped, h.did_not,
                h.promised, h.written_by as heard_by, h.written_at as heard_at, b.visit_id is not null as is_back,
                a.questions, a.answers, a.said
            from casework.follow_up_visit v left join casework.follow_up_heard h on h.visit_id = v.id
            left join casework.follow_up_back b on b.visit_id = v.id
            left join lateral (select array_agg(x.question) as questions, array_agg(x.answer) as answers,
                array_agg(x.words) as said from casework.follow_up_answer x where x.visit_id = v.id) a on true
            """;

    private VisitRows() {
    }

    static WholeVisit whole(ResultSet row) throws SQLException {
        return new WholeVisit(visit(row), row.getString("visit_id") == null ? Optional.empty()
                : Optional.of(heard(row)), row.getBoolean("is_back"));
    }

    private static Visit visit(ResultSet row) throws SQLException {
        var said = row.getString("sign_said");
        var signs = Arrays.stream(strings(row, "signs")).map(Code::new)
                .map(code -> new Listed(code, code.equals(Code.OTHER) ? said : ""))
                .collect(Collectors.toUnmodifiableSet());
        return new Visit(new VisitId(row.getObject("id", UUID.class)), FollowUpColumns.file(row),
                Optional.ofNullable(row.getObject("contact_id", UUID.class)).map(ContactId::new),
                new Visit.Met(FollowUpColumns.day(row, "visited_on"),
                        FollowUpColumns.constant(row, "how", HowSeen.class),
                        FollowUpColumns.constant(row, "at_what", MetAt.class),
                        FollowUpColumns.constant(row, "back", Back.class)),
                new Visit.Noticed(signs, FollowUpColumns.constant(row, "siblings", Siblings.class)),
                FollowUpColumns.written(row, "written_by", "written_at"));
    }

    private static Heard heard(ResultSet row) throws SQLException {
        var days = row.getObject("school_days", Integer.class);
        return new Heard(new VisitId(row.getObject("id", UUID.class)), answers(row),
                new Heard.Besides(Optional.ofNullable(days), yesNo(row, "money"), yesNo(row, "knows_whom_to_call"),
                        yesNo(row, "thinks_of_leaving")),
                new Heard.Help(row.getString("helped"), row.getString("did_not"), row.getString("promised")),
                FollowUpColumns.written(row, "heard_by", "heard_at"));
    }

    private static Map<Question, Heard.Said> answers(ResultSet row) throws SQLException {
        var questions = strings(row, "questions");
        var answers = strings(row, "answers");
        var words = strings(row, "said");
        var said = new EnumMap<Question, Heard.Said>(Question.class);
        for (var at = 0; at < questions.length; at++) {
            said.put(Question.valueOf(questions[at]), new Heard.Said(HowIs.valueOf(answers[at]), words[at]));
        }
        return said;
    }

    private static YesNo yesNo(ResultSet row, String column) throws SQLException {
        return FollowUpColumns.constant(row, column, YesNo.class);
    }

    private static String[] strings(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
