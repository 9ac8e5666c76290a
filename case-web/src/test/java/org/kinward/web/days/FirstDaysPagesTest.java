package org.kinward.web.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.kinward.web.intake.sheet.SheetKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The first days by their forms: every page, the talks, who opens them and what stays in the story. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstDaysPagesTest {

    private static final LocalDate YESTERDAY = LocalDate.now(ZoneOffset.UTC).minusDays(1);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;
    private String intake = "";
    private String file = "";

    @BeforeAll
    void aWorkerLeadsACase() {
        worker = Shift.of(port, "worker");
        intake = worker.begin();
        assertThat(worker.get(intake + "/days/origin").statusCode()).as("of a draft").isEqualTo(404);
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        file = "/c/" + one("select id from casework.case_file where intake_id = '" + intake.substring(8) + "'");
        talk(Map.of("ended", "CALM"));
    }

    static List<SheetKind> sheets() {
        return SheetKind.ofDays();
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void opensEveryPageWithOneHeadingAndALabelForEveryFieldAndSavesIt(SheetKind kind) {
        var path = intake + "/" + kind.path();

        var page = worker.page(path);
        var saved = worker.answer(path, Map.of("origin.toldBy", "CHILD", "origin.talk", "1"));

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("??").doesNotContain("intake.");
        assertThat(page.select("main textarea,main input[type=text]").not("[spellcheck=false][autocomplete=off]"))
                .isEmpty();
        for (var field : page.select("main input:not([type=hidden]),main select,main textarea")) {
            assertThat(page.select("label[for=\"" + field.id() + "\"]")).as(field.outerHtml()).hasSize(1);
        }
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(Shift.to(saved)).isEqualTo(intake + "/days");
        assertThat(worker.page(path).select("select[name=origin.talk] option[selected]").val()).isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void opensForWhoIsOnShiftOnlyWhatCareNeeds(SheetKind kind) {
        var carer = Shift.carer(port);
        var theirs = carer.begin();
        carer.answer(theirs + "/check", theirs + "/create");
        var open = kind.isForLeads() ? 404 : 200;

        assertThat(carer.get(theirs + "/" + kind.path()).statusCode()).isEqualTo(open);
        assertThat(carer.get(theirs + "/" + kind.path() + "/before").statusCode()).isEqualTo(open);
        for (var stranger : new String[]{"worker-b", "admin", "auditor", "officer"}) {
            assertThat(Shift.of(port, stranger).get(intake + "/" + kind.path()).statusCode()).as(stranger)
                    .isEqualTo(404);
        }
    }

    @Test
    void listsThePagesAndCallsNoHardTopicIncomplete() {
        worker.answer(intake + "/days/household", Map.of("q.mother.alive.value", "DEAD"));
        worker.answer(intake + "/days/belongings", Map.of("q.things.value", "A blue bag"));

        var hub = worker.page(Shift.to(worker.get(intake + "/days")));

        assertThat(hub.select("h1").text()).isEqualTo("First days");
        assertThat(state(hub.select(".govuk-task-list__item:contains(Parents and household)").text()))
                .isEqualTo("Completed");
        assertThat(state(hub.select(".govuk-task-list__item:contains(Belongings, money, wages)").text()))
                .isEqualTo("In progress");
        assertThat(hub.text()).contains("Talk 1", "Calm").contains("can answer");
        assertThat(hub.select(".govuk-tag--red")).isEmpty();
    }

    @Test
    void showsTheCarerOnShiftTwoPagesAndNoTalk() {
        var carer = Shift.carer(port);
        var theirs = carer.begin();
        carer.answer(theirs + "/check", theirs + "/create");

        var hub = carer.page(Shift.to(carer.get(theirs + "/days")));

        assertThat(hub.select(".govuk-task-list__item")).hasSize(2);
        assertThat(hub.text()).doesNotContain("Talks");
        assertThat(carer.get(Shift.to(carer.get(theirs + "/days")) + "/talk").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheOldAnswerInTheStoryInWords() {
        var path = intake + "/days/nationality";
        worker.answer(path, Map.of("q.citizenship.value", "STATELESS", "q.homeLanguage.value", "ee"));
        worker.answer(path, Map.of("q.citizenship.value", "CLAIMS_TWO", "origin.toldBy", "PAPER"));

        assertThat(worker.page(path + "/before").text()).contains("Stateless: no country");
        var story = worker.page(file + "/story").text();
        assertThat(story).contains("Changed: languages and nationality", "Stateless: no country");
    }

    @Test
    void keepsAVillageInTheVaultAndNeverShowsItBack() {
        var path = intake + "/days/origin";

        worker.answer(path, Map.of("q.home.country.value", "BJ", "q.home.region.said", "Atacora", "q.villages",
                "Kouandata"));

        var page = worker.page(path);
        assertThat(page.html()).contains("Atakora").doesNotContain("Kouandata");
        assertThat(page.text()).contains("Something is written down already. What you write here is added.");
        assertThat(worker.page(file).text()).contains("Show the village or street");
        assertThat(one("select count(*) from casework.first_days_origin where home_region like '%Kouand%'"))
                .isEqualTo("0");
    }

    /** The child’s own words first, then the agency’s list; both are protected, the label of the line is shown on press. */
    @Test
    void keepsALineOfTheAgencysListProtectedAsWell() {
        var path = intake + "/days/ethnicity";
        database.superuser().sql("""
                with agency as (select p.agency_id as id, p.id as person from account.person p join account.credential c on c.person_id = p.id
                    where c.sign_in_name = 'worker'),
                change as (insert into casework.agency_list select id, 'ETHNICITY', 1, person, now() from agency
                    on conflict do nothing)
                insert into casework.agency_code select id, 'ETHNICITY', 'ADJA', 1, 10, 'Adja', 'Adja', '{}', '', true, false
                from agency on conflict do nothing""").update();

        refused(worker.answer(path, Map.of("q.fromList", "NOBODY")), "");
        worker.answer(path, Map.of("q.groupNoted.value", "SAID", "q.fromList", "ADJA"));

        var page = worker.page(path);
        assertThat(page.select("input[name=q.fromList][value=ADJA][checked]")).as("never shown back").isEmpty();
        var held = worker.page(file).select("form:contains(Show a protected detail) input[name=number]").last();
        assertThat(worker.send(worker.page(file), file + "/show", Map.of("wanted", "ETHNIC_GROUP", "number",
                held == null ? "0" : held.val())).body()).contains("Adja");
        assertThat(one("select count(*) from casework.first_days_ethnicity e where e::text like '%ADJA%'"))
                .isEqualTo("0");
    }

    /** A country may forbid to collect it: the list of pages says so, and nothing can be written (F72). */
    @Test
    void asksForNoGroupWhereTheLawForbidsIt() {
        var path = intake + "/days/ethnicity";
        var shown = worker.page(path);
        law(false);
        try {
            assertThat(worker.get(path).statusCode()).isEqualTo(404);
            assertThat(worker.send(shown, path, Map.of("q.ownWords", "Tem")).statusCode()).isEqualTo(404);
            var line = worker.page(file + "/days").select(".govuk-task-list__item:contains(The child’s group)");
            assertThat(line.text()).contains("Not collected here by law");
            assertThat(line.select("a")).isEmpty();
        } finally {
            law(true);
        }
    }

    private void law(boolean groupAsked) {
        database.superuser().sql("update account.agency set group_asked = ? where id = (select p.agency_id from "
                + "account.person p join account.credential c on c.person_id = p.id where c.sign_in_name = 'worker')")
                .param(groupAsked).update();
    }

    @Test
    void asksForTheCurrencyOfAnAmountAndForWordsWithoutNumbers() {
        var path = intake + "/days/belongings";

        refused(worker.answer(path, Map.of("q.money.amount.value", "5000")), "Choose the currency as well.");
        refused(worker.answer(path, Map.of("q.things.value", "call +228 90 12 34 56")), "It seems to hold a phone");
        refused(worker.answer(path, Map.of("origin.talk", "9")), "");
        assertThat(worker.answer(path, Map.of("q.money.amount.value", "5000", "q.money.currency.value", "XOF"))
                .statusCode()).isEqualTo(302);
    }

    @Test
    void letsTwoPeopleChooseBetweenTheirAnswers() {
        var path = intake + "/days/what-matters";
        var manager = Shift.of(port, "manager");
        var mine = worker.page(path);
        manager.answer(path, Map.of("q.hopes.value", "A school"));

        var conflict = worker.send(mine, path, Map.of("q.hopes.value", "A garden"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(parsed(conflict).text()).contains("A school", "A garden");
    }

    @Test
    void refusesATalkThatIsNotToldAndCountsEachPressOnce() {
        var path = file + "/days/talk";
        var page = worker.page(path);
        refused(worker.send(page, path, Map.of("minutes", "0")), "Write a number from 1 to 240.");
        var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2);
        refused(worker.send(page, path, told(Map.of("on.day", "" + tomorrow.getDayOfMonth(), "on.month",
                "" + tomorrow.getMonthValue(), "on.year", "" + tomorrow.getYear()))), "future");
        refused(worker.send(page, path, told(Map.of("setting.interpreted", "CAME_WITH_THE_CHILD"))),
                "Choose who interpreted.");
        assertThat(page.text()).contains("Never who came with the child");
        var before = Integer.parseInt(one("select count(*) from casework.talk"));

        worker.send(page, path, told(Map.of("ended", "STOPPED_BY_CHILD")));
        var again = worker.send(page, path, told(Map.of("ended", "STOPPED_BY_CHILD")));

        assertThat(Shift.to(again)).isEqualTo(file + "/days");
        assertThat(one("select count(*) from casework.talk")).isEqualTo(Integer.toString(before + 1));
        var other = told(Map.of("ended", "UPSET", "minutes", "5"));
        var asked = worker.send(page, path, other);
        refused(asked, "another talk");
        worker.send(parsed(asked), path, other);
        assertThat(one("select count(*) from casework.talk")).as("another talk after Back")
                .isEqualTo(Integer.toString(before + 2));
        assertThat(worker.page(file + "/days").text()).contains("Stopped by the child");
    }

    private void talk(Map<String, String> typed) {
        var path = file + "/days/talk";
        assertThat(worker.send(worker.page(path), path, told(typed)).statusCode()).isEqualTo(302);
    }

    private static Map<String, String> told(Map<String, String> typed) {
        var all = new HashMap<>(Map.of("on.day", "" + YESTERDAY.getDayOfMonth(), "on.month",
                "" + YESTERDAY.getMonthValue(), "on.year", "" + YESTERDAY.getYear(), "minutes", "25", "setting.where",
                "QUIET_ROOM", "setting.interpreted", "NOBODY_NEEDED", "ended", "CALM"));
        all.putAll(typed);
        return all;
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }

    private static String state(String task) {
        return task.replaceAll(".*(Completed|In progress|Not asked yet)$", "$1");
    }

    private String one(String sql) {
        return database.superuser().sql("select (" + sql + ")::text").query(String.class).single();
    }
}
