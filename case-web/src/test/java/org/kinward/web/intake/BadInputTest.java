package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.Year;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What nobody should have typed, on the real pages: a clear message, the input kept, nothing saved, never a 500. */
@WholeProgramTest
class BadInputTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift carer;
    private String intake;

    @BeforeEach
    void begin() {
        carer = Shift.carer(port);
        intake = carer.begin();
    }

    @Test
    void writesDownAStartThatCameBack() {
        var before = refusedStarts();

        var answer = carer.answer("/intake", Map.of("known", ""));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(refusedStarts()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"YEARS,-3,below 0", "YEARS,144,too high|over 30", "YEARS,fourteen,as a number"})
    void refusesAnAgeThatCannotBeMeant(String way, String years, String words) {
        var answer = carer.answer(intake + "/sex-age", Map.of("q.age.value", way, "q.age.years", years));

        isRefused(answer, "q.age.years", years);
        assertThat(summary(answer)).containsPattern(words.equals("below 0") ? "0 or more|below 0" : words);
    }

    @ParameterizedTest
    @CsvSource({"16,13,14,q.age.youngest", "12,14,17,q.age.best"})
    void refusesARangeTheWrongWayRound(String youngest, String oldest, String best, String field) {
        var answer = carer.answer(intake + "/sex-age", Map.of("q.age.value", "RANGE", "q.age.youngest", youngest,
                "q.age.oldest", oldest, "q.age.best", best));

        isRefused(answer, "q.age.oldest", oldest);
        assertThat(parsed(answer).select(".govuk-error-summary a").attr("href")).isEqualTo("#" + field);
    }

    @ParameterizedTest
    @CsvSource({"31,April,2012,does not exist", "3,5,2555,Buddhist", "12,Brumaire,2012,month"})
    void refusesABirthDayThatIsNone(String day, String month, String year, String words) {
        var answer = carer.answer(intake + "/sex-age", born(day, month, year));

        isRefused(answer, "q.age.born.year", year);
        assertThat(summary(answer)).contains(words);
    }

    @Test
    void refusesABirthDayThatIsStillToCome() {
        var next = Integer.toString(Year.now(ZoneId.of("Africa/Lome")).getValue() + 1);

        var answer = carer.answer(intake + "/sex-age", born("1", "1", next));

        isRefused(answer, "q.age.born.year", next);
        assertThat(summary(answer)).contains("future");
    }

    @ParameterizedTest
    @CsvSource({"13,août,2012", "13,AOUT,2012", "13,févr.,2012", "١٣,٨,٢٠١٢", "13,November,2012"})
    void readsMonthsOfBothLanguagesAndDigitsOfOtherScripts(String day, String month, String year) {
        var answer = carer.answer(intake + "/sex-age", born(day, month, year));

        assertThat(answer.statusCode()).as(summary(answer)).isEqualTo(302);
        assertThat(carer.page(intake + "/sex-age").select("input[name=q.age.born.day]").val()).isEmpty();
    }

    @Test
    void treatsWhoeverMayBeEighteenAsAChildAndSaysSo() {
        var answer = carer.answer(intake + "/sex-age", Map.of("q.age.value", "YEARS", "q.age.years", "19"));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(carer.page(intake).select(".govuk-inset-text").text()).contains("treat the person as a child");
    }

    @Test
    void refusesTenThousandSignsWhereAFewWordsBelongAndKeepsThem() {
        var endless = "x".repeat(10_000);

        var answer = carer.answer(intake + "/responsible", Map.of("q.firstTask.value", endless));

        isRefused(answer, "q.firstTask.value", endless);
        assertThat(summary(answer)).contains("200");
    }

    @Test
    void keepsATaleOfTenThousandSignsInTheVault() {
        var tale = "é".repeat(10_000);

        var answer = carer.answer(intake + "/accounts", Map.of("q.accounts[0].by", "POLICE_STATION",
                "q.accounts[0].how", "BY_MOUTH", "q.accounts[0].on.day", "1", "q.accounts[0].on.month", "March",
                "q.accounts[0].on.year", "2026", "q.accounts[0].text", tale));

        assertThat(answer.statusCode()).as(summary(answer)).isEqualTo(302);
        assertThat(carer.page(intake + "/accounts").html()).doesNotContain("éééé");
    }

    @Test
    void takesEmojiAndMarksOfDirectionInAName() {
        var held = "select count(*) from identity.held_value";
        var before = database.superuser().sql(held).query(Long.class).single();

        var answer = carer.answer(intake + "/name", Map.of("name", "\u200FAmína 🌟\u200E", "word", ""));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(database.superuser().sql(held).query(Long.class).single()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"q.unit.value=%00Post+of+Lom%C3%A9%EF%BF%BD", "q.unit.value=%FFPost+of+Lom%C3%A9%C3"})
    void takesOutWhatCannotBeReadAndKeepsEverythingElse(String broken) {
        var escort = intake + "/escort";

        var refused = carer.sendWithBroken(escort, broken + "&q.wantsChildBack.value=YES");
        var again = parsed(carer.send(parsed(refused), "/refill", Map.of()));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("h1").text()).isEqualTo("Some signs cannot be read");
        assertThat(again.select("[name=q.unit.value]").val()).isEqualTo("Post of Lomé");
        assertThat(again.select("input[checked][name=q.wantsChildBack.value]").val()).isEqualTo("YES");
        assertThat(saved("first_hour_escort")).isZero();
        assertThat(carer.send(again, escort, Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void offersNoFormThatIsNoneOfOurs() {
        var refused = carer.post(intake + "/escort", Map.of("page-stamp", "forged", "q.unit.value", "Post \uFFFD"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select("main form")).isEmpty();
        assertThat(parsed(refused).select("main").text()).contains("Go back and try again.");
    }

    @ParameterizedTest
    @CsvSource({"escort,q.unit.value", "responsible,q.firstTask.value", "adult,q.adultName"})
    void refusesNulAndWhatIsLeftOfBrokenLetters(String sheet, String field) {
        var answer = carer.answer(intake + "/" + sheet, Map.of(field, "Po\u0000st \uFFFD"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({"escort,q.unit.value=%C3%28", "escort,q.unit.value=%zz", "responsible,q.firstTask.value=%FF%FE",
            "accounts,q.accounts[0].text=%ED%A0%80", "name,word=%00"})
    void refusesBytesThatAreNoLetters(String sheet, String broken) {
        var answer = carer.inFrench().sendWithBroken(intake + "/" + sheet, broken);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(parsed(answer).select("h1")).hasSize(1);
        assertThat(parsed(answer).select("html").attr("lang")).isEqualTo("fr");
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
        assertThat(saved("first_hour_escort")).isZero();
    }

    @Test
    void keepsWhatWasTypedWhenTheTokenIsMissing() {
        var safety = intake + "/safety";
        var fields = Shift.asItStands(carer.page(safety), safety, Map.of("q.safeHere.value", "YES"));
        fields.remove("_csrf");

        var asked = carer.post(safety, fields);
        var again = parsed(carer.send(parsed(asked), "/refill", Map.of()));

        assertThat(asked.statusCode()).isEqualTo(403);
        assertThat(again.select("input[checked][name=q.safeHere.value]").val()).isEqualTo("YES");
        assertThat(carer.page(safety).select("input[checked][name=q.safeHere.value]")).isEmpty();
    }

    @Test
    void findsNoDraftOfAPlaceWhereSomebodyDoesNotWork() {
        var form = carer.page(intake + "/safety");
        database.superuser().sql("""
                with place as (insert into account.place (id, agency_id, name, kind)
                    select gen_random_uuid(), agency_id, 'Far House ' || gen_random_uuid(), 'shelter' from casework.intake
                    where id = :id::uuid returning id)
                update casework.intake set place_id = (select id from place) where id = :id::uuid""")
                .param("id", intake.substring(8)).update();

        assertThat(carer.get(intake).statusCode()).isEqualTo(404);
        assertThat(carer.get(intake + "/safety").statusCode()).isEqualTo(404);
        assertThat(carer.send(form, intake + "/safety", Map.of("q.safeHere.value", "YES")).statusCode()).isEqualTo(404);
    }

    @Test
    void refusesALineThatNoListHas() {
        var answer = carer.answer(intake + "/safety", Map.of("q.safeHere.value", "PERHAPS", "q.nearby.value", "TIGER"));

        isRefused(answer, "", "");
        assertThat(parsed(answer).select(".govuk-error-summary a")).hasSize(2);
    }

    @Test
    void saysWhatIsWrongInTheLanguageOfThePage() {
        carer.inFrench();

        var answer = carer.answer(intake + "/sex-age", born("31", "avril", "2012"));

        assertThat(summary(answer)).contains("Ce jour n’existe pas");
        assertThat(parsed(answer).title()).startsWith("Erreur");
    }

    @ParameterizedTest
    @CsvSource({"stamp.revision,-4", "stamp.revision,abc", "seen,%%%", "q.accounts[999999999].by,OTHER",
            "q.accounts[x].by,OTHER"})
    void refusesTamperedHiddenFields(String field, String value) {
        var typed = new HashMap<>(Map.of("q.interviewedBy.value", "NONE"));
        typed.put(field, value);

        var answer = carer.answer(intake + "/accounts", typed);

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 302);
        assertThat(answer.statusCode() == 302).isEqualTo(field.equals("seen"));
    }

    @Test
    void findsNoDraftUnderAForgedId() {
        for (var forged : new String[]{"/intake/1/safety", "/intake/%27%20or%201=1/safety",
                "/intake/00000000-0000-0000-0000-000000000000/safety", intake + "/nowhere"}) {
            assertThat(carer.get(forged).statusCode()).as(forged).isEqualTo(404);
        }
    }

    private static Map<String, String> born(String day, String month, String year) {
        return Map.of("q.age.value", "DATE", "q.age.born.day", day, "q.age.born.month", month, "q.age.born.year", year);
    }

    /** Who hears the talk, and whoever came with the child, is no choice of the page, nor taken from a form that was changed. */
    @ParameterizedTest
    @ValueSource(strings = {"ESCORT", "ADULT_WHO_CAME_ALONG", "OTHER_CHILD", "POLICE"})
    void takesNoInterpreterWhoCameWithTheChild(String who) {
        var answer = carer.answer(intake + "/language", Map.of("q.interpreter.value", who));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary a").attr("href")).contains("q.interpreter");
        assertThat(parsed(answer).select("[name='q.room.inTheRoom.value'][value=" + who + "]"))
                .as("a word of the next question")
                .hasSize(1);
        assertThat(parsed(answer).select("[name='q.interpreter.value']").eachAttr("value")).containsExactly(
                "NOT_NEEDED",
                "WOMAN_IN_THE_ROOM", "MAN_IN_THE_ROOM", "WOMAN_BY_PHONE", "MAN_BY_PHONE", "NONE_FOUND_YET");
        assertThat(saved("first_hour_language")).isZero();
    }

    private void isRefused(HttpResponse<String> answer, String field, String kept) {
        var page = parsed(answer);
        assertThat(answer.statusCode()).as(page.text()).isEqualTo(400);
        assertThat(page.title()).startsWith("Error: ");
        if (!field.isEmpty()) {
            assertThat(page.select("[name=\"" + field + "\"]").val()).isEqualTo(kept);
        }
        assertThat(saved("first_hour_sex_age")).isZero();
    }

    private long saved(String sheet) {
        return database.superuser().sql("select count(*) from casework." + sheet + " where intake_id = :id::uuid")
                .param("id", intake.substring("/intake/".length())).query(Long.class).single();
    }

    private static String summary(HttpResponse<String> answer) {
        return parsed(answer).select(".govuk-error-summary").text();
    }

    private long refusedStarts() {
        return database.superuser()
                .sql("select count(*) from audit.trail where action = 'INTAKE_STARTED' and outcome = 'REFUSED'")
                .query(Long.class).single();
    }
}
