package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;

/** Types the paper of a page of a record, and looks at what was kept of it. */
final class PaperHands {

    static final LocalDate YESTERDAY = LocalDate.now(ZoneId.of("Africa/Lome")).minusDays(1);
    static final Map<String, String> BY_THE_NURSE = Map.of("origin.toldBy", "SOMEONE_ELSE", "paper.hour", "6:10",
            "paper.to.who", "STRANGER", "paper.to.role", "HEALTH_WORKER", "paper.why", "NO_POWER");

    private PaperHands() {
    }

    /** The same on the day before. */
    static Map<String, String> told(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("origin.toldOn.day", "" + YESTERDAY.getDayOfMonth(), "origin.toldOn.month",
                "" + YESTERDAY.getMonthValue(), "origin.toldOn.year", "" + YESTERDAY.getYear()));
        all.putAll(typed);
        return all;
    }

    /** Presses a button that shows the sheet again. */
    static Document pressed(Shift who, Document page, String path, Map<String, String> typed) {
        var answer = who.send(page, path, typed);
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(200);
        return parsed(answer);
    }

    /** Writes down that a talk was held yesterday. */
    static void talk(Shift who, ConsentHands child) {
        var path = child.consent().replace("/consent", "/days/talk");
        assertThat(who.answer(path, Map.of("on.day", "" + YESTERDAY.getDayOfMonth(), "on.month",
                "" + YESTERDAY.getMonthValue(), "on.year", "" + YESTERDAY.getYear(), "minutes", "20", "setting.where",
                "OUTSIDE", "setting.interpreted", "NOBODY_NEEDED", "ended", "CALM")).statusCode()).isEqualTo(302);
    }

    static Map<String, Object> row(TestDatabase database, ConsentHands child, String table) {
        return database.superuser().sql("""
                select t.from_paper_since, t.from_paper_role, t.from_paper_why, c.sign_in_name, t.talk, t.told_by from casework.%s t
                left join account.credential c on c.person_id = t.from_paper_entered_by where t.intake_id = ?
                """.formatted(table)).param(child.record()).query().singleRow();
    }
}
