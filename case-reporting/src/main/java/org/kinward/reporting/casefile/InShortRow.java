package org.kinward.reporting.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.kinward.core.child.SpokenLanguage;
import org.kinward.core.intake.firsthour.AccountsTold.Account;
import org.kinward.core.intake.firsthour.AccountsTold.Interviewer;
import org.kinward.core.intake.firsthour.AccountsTold.ToldAbout;
import org.kinward.core.intake.firsthour.AccountsTold.ToldHow;
import org.kinward.core.intake.firsthour.AdultWithChild.KeptApart;
import org.kinward.core.intake.firsthour.ContactRules.ContactCare;
import org.kinward.core.intake.firsthour.Escort.HowCame;
import org.kinward.core.intake.firsthour.HealthSeen.HealthSign;
import org.kinward.core.intake.firsthour.HealthSeen.HelpNeeded;
import org.kinward.core.intake.firsthour.LanguageChosen.Interpreter;
import org.kinward.core.intake.firsthour.LanguageChosen.PrefersToTalkTo;
import org.kinward.core.intake.firsthour.SafetyNow.SafeHere;
import org.kinward.core.intake.firsthour.ToldChild.ChildsResponse;

/** The pages of the first hour side by side in one row. */
final class InShortRow {

    static final String SQL = """
            select sa.safe_here, sa.safe_here_standing, he.signs, he.signs_standing, he.help_needed,
                he.help_needed_standing, la.language, la.language_standing, la.interpreter,
                la.interpreter_standing, la.prefers, la.prefers_standing, la.prefers_interpreter,
                la.prefers_interpreter_standing, te.response, te.response_standing,
                es.service, es.service_standing, es.wants_child_back, es.wants_child_back_standing,
                es.wants_back_at at time zone coalesce(ag.time_zone, 'UTC') as wants_back_at,
                co.care, co.care_standing, ad.present, ad.present_standing, ad.kept_apart, ad.kept_apart_standing,
                pl.name as place, case when ni.place_id is not null and pl.id is null then 'NOT_KNOWN'
                    else ni.place_id_standing end as place_standing,
                ac.interviewed_by, ac.interviewed_by_standing, ot.in_danger, ot.in_danger_standing,
                array(select t.item || ' ' || t.told_by || ' ' || t.told_on || ' ' || t.told_how || ' '
                    || array_to_string(t.about, ',') from casework.first_hour_account t where t.intake_id = i.id
                    order by t.item) as accounts,
                array(select e.field || '-' || e.item from casework.line_ended e where e.intake_id = i.id) as ended_lines,
                ro.name as room, case when ni.room_id is not null and ro.id is null then 'NOT_KNOWN'
                    else ni.room_id_standing end as room_standing
            from (select :intake::uuid as id) i
            left join casework.first_hour_safety sa on sa.intake_id = i.id
            left join casework.first_hour_health he on he.intake_id = i.id
            left join casework.first_hour_language la on la.intake_id = i.id
            left join casework.first_hour_told te on te.intake_id = i.id
            left join casework.first_hour_escort es on es.intake_id = i.id
            left join casework.first_hour_adult ad on ad.intake_id = i.id
            left join casework.first_hour_tonight ni on ni.intake_id = i.id
            left join casework.first_hour_contact co on co.intake_id = i.id
            left join casework.first_hour_accounts ac on ac.intake_id = i.id
            left join casework.first_hour_others ot on ot.intake_id = i.id
            left join casework.intake n on n.id = i.id
            left join account.agency ag on ag.id = n.agency_id
            left join account.place pl on pl.id = ni.place_id
            left join account.room ro on ro.id = ni.room_id
            """;

    private static final int HOW = 3;
    private static final int ABOUT = 4;

    private InShortRow() {
    }

    static InShort of(ResultSet row, int index) throws SQLException {
        var health = new InShort.Health(AnswerColumns.some(row, "signs", HealthSign.class),
                AnswerColumns.some(row, "help_needed", HelpNeeded.class));
        var talk = new InShort.Talk(AnswerColumns.text(row, "language", "language_standing", SpokenLanguage::new),
                AnswerColumns.one(row, "interpreter", Interpreter.class),
                AnswerColumns.one(row, "prefers", PrefersToTalkTo.class),
                AnswerColumns.one(row, "prefers_interpreter", PrefersToTalkTo.class),
                AnswerColumns.one(row, "response", ChildsResponse.class));
        var back = new InShort.WantsBack(AnswerColumns.yesOrNo(row, "wants_child_back"),
                Optional.ofNullable(row.getObject("wants_back_at", LocalDateTime.class)));
        var came = new InShort.Came(AnswerColumns.one(row, "service", HowCame.class), back,
                AnswerColumns.yesOrNo(row, "present"), AnswerColumns.one(row, "kept_apart", KeptApart.class));
        var tonight = new InShort.Tonight(AnswerColumns.text(row, "place", "place_standing", name -> name),
                AnswerColumns.text(row, "room", "room_standing", name -> name));
        return new InShort(AnswerColumns.one(row, "safe_here", SafeHere.class), health, talk, came, tonight,
                new InShort.Contact(AnswerColumns.some(row, "care", ContactCare.class),
                        Set.of((String[]) row.getArray("ended_lines").getArray())),
                before(row));
    }

    private static InShort.Before before(ResultSet row) throws SQLException {
        var accounts = Stream.of((String[]) row.getArray("accounts").getArray()).map(InShortRow::account).toList();
        return new InShort.Before(accounts, AnswerColumns.some(row, "interviewed_by", Interviewer.class),
                AnswerColumns.yesOrNo(row, "in_danger"));
    }

    /** Slot, source, day and way, then the topics; code words all of them. */
    private static Account account(String told) {
        var parts = told.split(" ", -1);
        var about = Stream.of(parts[ABOUT].split(",")).filter(topic -> !topic.isEmpty()).map(ToldAbout::valueOf)
                .collect(Collectors.toSet());
        return new Account(HowCame.valueOf(parts[1]), LocalDate.parse(parts[2]), ToldHow.valueOf(parts[HOW]), about,
                Integer.parseInt(parts[0]));
    }
}
