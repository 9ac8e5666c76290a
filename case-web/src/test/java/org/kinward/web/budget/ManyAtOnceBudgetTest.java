package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;

/** Statements a page of paper and many at once, of who is away and of the lists: as many for sixty children as for one. */
class ManyAtOnceBudgetTest extends CountedPages {

    private static final int CHILDREN = 60;
    private static final ZoneId LOME = ZoneId.of("Africa/Lome");
    private static final Map<String, String> GIRL = Map.of("seen.sex", "GIRL", "seen.age", "9", "seen.language", "ee",
            "seen.health", "NONE");
    private static final int FAST_LIST = 3;
    private static final int LINE = 24; // six pages of the first hour, the number, the line, its ties
    private static final int LABELS = 3;
    private static final int PAPER = 1;
    private static final int ENTERED = 6;
    private static final int AWAY = 2;
    private static final int LISTS = 2;
    private static final int DAYS = 9; // pages, talks, law, and the papers with the lists that say them

    private Shift carer;
    private String place = "";

    @BeforeAll
    void atWork() {
        carer = Shift.carer(port);
        place = "/places/" + database.superuser().sql("select place_id from casework.intake where id = ?::uuid")
                .param(carer.begin().substring("/intake/".length())).query(UUID.class).single();
    }

    @AfterAll
    void leaveNothingBehind() {
        QuietHouse.after(database);
    }

    @Test
    void showsAFastListOfSixtyAndTakesALineWithFew() {
        var event = Shift.to(carer.answer(place + "/events", Map.of("service", "GENDARMERIE", "onPaper", "60")));
        var page = carer.page(event);
        for (int child = 1; child < CHILDREN; child++) {
            var one = new HashMap<>(GIRL);
            one.put("stamp.key", UUID.randomUUID().toString());
            assertThat(carer.send(page, event, one).statusCode()).isEqualTo(302);
        }
        var last = carer.page(event);

        var line = counted("fast list, a line", 302, () -> carer.send(last, event, GIRL));
        var list = secondTime("fast list of sixty", () -> carer.get(event));

        assertThat(carer.page(event).select("tbody tr")).hasSize(CHILDREN);
        assertThat(line.work()).as(line.told()).hasSizeBetween(1, LINE);
        holds(list, FAST_LIST);
    }

    @Test
    void showsLabelsWithFew() {
        var path = place + "/labels";
        var page = carer.page(path);
        var who = page.select("select[name=givenTo] option[value]").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();
        var sheet = Shift.to(carer.send(page, path, Map.of("givenTo", who)));

        holds(secondTime("sheets of labels", () -> carer.get(path)), LABELS);
        holds(secondTime("a sheet of labels", () -> carer.get(sheet)), LABELS);
    }

    @Test
    void entersFromPaperWithFew() {
        var page = carer.page("/intake/paper");
        var told = LocalDate.now(LOME).minusDays(1);
        var typed = new HashMap<>(Map.of("told.day.day", "" + told.getDayOfMonth(), "told.day.month",
                "" + told.getMonthValue(), "told.day.year", "" + told.getYear(), "told.hour", "03:33", "to.who",
                "STRANGER", "to.role", "GUARD", "why", "NO_POWER"));

        var entered = counted("entered from paper", 302, () -> carer.send(page, "/intake/paper", typed));

        assertThat(entered.work()).as(entered.told()).hasSizeBetween(1, ENTERED);
        holds(secondTime("enter from paper", () -> carer.get("/intake/paper")), PAPER);
    }

    @Test
    void saysWhoIsAwayWithFew() {
        var manager = Shift.of(port, "manager");

        holds(secondTime("away", () -> manager.get("/away")), AWAY);
        holds(secondTime("mark somebody away", () -> manager.get("/away/new")), AWAY);
    }

    @Test
    void keepsTheListsWithFew() {
        var admin = Shift.of(port, "admin");

        holds(secondTime("all lists", () -> admin.get("/admin/lists")), LISTS);
        holds(secondTime("a list", () -> admin.get("/admin/lists/activity")), LISTS);
        holds(secondTime("its history", () -> admin.get("/admin/lists/activity/history")), LISTS);
    }

    @Test
    void listsTheFirstDaysAndPapersWithFew() {
        var worker = Shift.of(port, "worker");
        var intake = worker.begin();
        worker.answer(intake + "/check", intake + "/create");
        var hub = Shift.to(worker.get(intake + "/days"));
        for (int paper = 0; paper < 5; paper++) {
            var next = parsed(worker.get(hub)).select("main a.govuk-button[href*=/child-paper/]").attr("href");
            assertThat(worker.answer(next, Map.of("q.paperKind.value", "PASSPORT", "q.paperState.value", "LOST"))
                    .statusCode()).isEqualTo(302);
        }

        holds(secondTime("first days", () -> worker.get(hub)), DAYS);
    }
}
