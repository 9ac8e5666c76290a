package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;

/** Types the paper of a page of a record, and looks at what was kept of it. */
public final class PaperHands {

    static final LocalDate YESTERDAY = LocalDate.now(ZoneId.of("Africa/Lome")).minusDays(1);
    public static final Map<String, String> BY_THE_NURSE = Map.of("origin.toldBy", "SOMEONE_ELSE", "paper.hour", "6:10",
            "paper.to.who", "STRANGER", "paper.to.role", "HEALTH_WORKER", "paper.why", "NO_POWER");

    private PaperHands() {
    }

    /** The same on the day before. */
    public static Map<String, String> told(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("origin.toldOn.day", "" + YESTERDAY.getDayOfMonth(), "origin.toldOn.month",
                "" + YESTERDAY.getMonthValue(), "origin.toldOn.year", "" + YESTERDAY.getYear()));
        all.putAll(typed);
        return all;
    }

    /** Presses a button that shows the sheet again. */
    public static Document pressed(Shift who, Document page, String path, Map<String, String> typed) {
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

    /** Notes in the story what a nurse had on paper yesterday. */
    public static void noted(Shift by, String story, String visibleTo) {
        var typed = new HashMap<>(Map.of("words", "The burn is dry", "kind", "OBSERVATION", "visibleTo", visibleTo,
                "paper.day.day", "" + YESTERDAY.getDayOfMonth(), "paper.day.month", "" + YESTERDAY.getMonthValue(),
                "paper.day.year", "" + YESTERDAY.getYear(), "paper.hour", "06:10", "paper.to.who", "STRANGER"));
        typed.putAll(Map.of("paper.to.role", "HEALTH_WORKER", "paper.why", "NO_POWER"));
        assertThat(by.send(by.page(story + "/note?told="), story + "/note", typed).statusCode()).isEqualTo(302);
    }

    /** The newest note that was on paper, as the story tells it. */
    static Element entry(Shift who, String story) {
        return who.page(story).select(".moj-timeline__item").stream()
                .filter(item -> item.text().contains("Entered from paper")).findFirst().orElseThrow();
    }

    /** Where the story lets somebody say what became of the sheet of that note. */
    public static String tick(Shift who, String story) {
        return entry(who, story).select("a[href*='/paper?note=']").attr("href");
    }

    static Map<String, Object> row(TestDatabase database, ConsentHands child, String table) {
        return database.superuser().sql("""
                select t.from_paper_since, t.from_paper_role, t.from_paper_why, c.sign_in_name, t.talk, t.told_by from casework.%s t
                left join account.credential c on c.person_id = t.from_paper_entered_by where t.intake_id = ?
                """.formatted(table)).param(child.record()).query().singleRow();
    }
}
