package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.kinward.core.needs.NeedArea;
import org.kinward.web.intake.NightPages;
import org.kinward.web.intake.Shift;

/** A whole life, first part: first hour, first days, later, what opened the door, needs, plan. */
final class LifeBegins {

    private final Shift shift;
    private final NightPages worker;
    private final NightPages manager;

    /** The shift is the worker, too, for what is not looked at. */
    LifeBegins(Shift shift, NightPages worker, NightPages manager) {
        this.shift = shift;
        this.worker = worker;
        this.manager = manager;
    }

    /** Some days from today where the agency is. */
    static Map<String, String> day(String field, int days) {
        var day = LocalDate.now(ZoneId.of("Africa/Lome")).plusDays(days);
        return Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear());
    }

    /** Says where the record is: {@code /intake/…}. */
    String firstHour(String name) {
        var intake = worker.go("/intake").tick("known", "NOTHING").atAnyPlace().carryOn().intake();
        worker.go(intake + "/sex-age").tick("q.sex.value", "GIRL").tick("q.age.value", "YEARS")
                .type(Map.of("q.age.years", "13")).tick("q.age.basis", "ESTIMATE").carryOn();
        worker.go(intake + "/name").type(Map.of("name", name, "word", name.toLowerCase(Locale.ROOT)))
                .carryOn();
        worker.go(intake + "/check").press("form[action$='/create'] button");
        assertThat(worker.text()).contains("The record is created");
        return intake;
    }

    void firstDaysAndLater(String intake) {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var hub = worker.go(intake + "/days").page().url().replaceAll("^https?://[^/]*", "");
        worker.go(hub + "/talk").type(Map.of("on.day", "" + yesterday.getDayOfMonth(), "on.month",
                "" + yesterday.getMonthValue(), "on.year", "" + yesterday.getYear(), "minutes", "20"))
                .tick("setting.where", "QUIET_ROOM").tick("setting.interpreted", "NOBODY_NEEDED").tick("ended", "CALM")
                .carryOn();
        worker.go(intake + "/days/what-matters").tick("q.missed.value", "MOTHER")
                .type(Map.of("q.likes.value", "Football")).carryOn();
        assertThat(worker.page().locator("h3").count()).as("one talk").isOne();

        worker.go(intake + "/later/how-it-began").tick("q.beganBy.value", "RECRUITER_CAME")
                .press("button[value=stopped]");
        assertThat(worker.page().locator("input[name=ended][value=STOPPED_BY_CHILD]").isChecked()).isTrue();
    }

    void dangerAndDoor(String file) {
        worker.go(file + "/danger/look");
        for (var side : new String[]{"people", "place", "self", "health", "law", "online"}) {
            worker.tick("signs." + side, "NOTHING_KNOWN");
        }
        worker.tick("level", "LOW").type(Map.of("reason", "Nobody has called for a week")).carryOn();
        assertThat(worker.text()).contains("Nobody has called for a week");
        worker.go(file + "/door/new?kind=DOOR").choose("what.code", "FAM-DEBT").tick("what.places", "HOME_AREA")
                .tick("evidence.who", "COMMITTEE").type(Map.of("evidence.what", "Owes for the seed")).carryOn();
        assertThat(worker.text()).contains("Open or only worked on: 1", "debt");
    }

    void needsApproved(String file) {
        worker.go(file + "/needs").press("form[action$='/begin'] button");
        worker.go(file + "/needs/area?area=SCHOOL").tick("need.degree", "SOME").type(Map.of("said.strength",
                "Likes to read", "said.view", "I want to go back", "need.words", "A place in a school",
                "need.by.day", "1", "need.by.month", "2", "need.by.year", "2099")).carryOn();
        for (var area : NeedArea.values()) {
            if (area != NeedArea.SCHOOL && !area.isHard()) {
                var page = shift.page(file + "/needs/area?area=" + area);
                assertThat(shift.send(page, file + "/needs/area", Map.of("need.degree", "NONE")).statusCode())
                        .as("" + area).isEqualTo(302);
            }
        }
        worker.go(file + "/needs/give").type(Map.of("words", "Two calm talks")).carryOn();
        approved(file);
        assertThat(worker.go(file + "/needs").page().locator("form[action$='/begin']").count())
                .as("approved: another can begin").isOne();
    }

    /** The manager reads the request that waits, and agrees. */
    void approved(String file) {
        manager.go(file + "/approvals").press("main a[href*='/approvals/answer']").tick("answer", "APPROVE").carryOn();
    }

    void planAgreed(String file) {
        worker.go(file + "/plan").press("main a[href*='from=NEED-SCHOOL']");
        worker.tick("kind", "SCHOOL").tick("step.who", "LEAD_WORKER").type(goal("Reads a letter")).carryOn();
        worker.press("main a[href*='from=DOOR-']").tick("kind", "OTHER").tick("step.who", "FAMILY")
                .type(goal("Pays for the seed")).carryOn();
        worker.go(file + "/plan/talk").tick("child.says", "AGREES").tick("answerer.says", "NOT_ASKED")
                .type(Map.of("answerer.words", "Nobody was found yet", "review.day", "1", "review.month", "1",
                        "review.year", "" + (Year.now().getValue() + 1)))
                .carryOn();
        worker.press("form[action$='/plan/force'] button");
        assertThat(worker.page().locator("form[action$='/plan/version']").count()).as("it holds").isOne();
        approved(file);
    }

    private static Map<String, String> goal(String words) {
        var typed = new HashMap<>(Map.of("words", words, "forChild", "I can do this: " + words, "step.words",
                "Go and ask"));
        typed.putAll(Map.of("step.due.day", "1", "step.due.month", "6", "step.due.year", "2099"));
        return typed;
    }
}
