package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Many children at once by their forms, without JavaScript: the fast list, its limits, head count, protected words. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift worker;
    private String place = "";
    private String event = "";

    @BeforeAll
    void atWork() {
        carer = Shift.carer(port);
        worker = Shift.of(port, "worker");
        var begun = carer.begin().substring("/intake/".length());
        place = database.superuser().sql("select place_id from casework.intake where id = '" + begun + "'")
                .query(UUID.class).single().toString();
    }

    @AfterAll
    void leaveNothingBehind() {
        QuietHouse.after(database);
    }

    @BeforeEach
    void aLorry() {
        event = Shift.to(open(Map.of("service", "GENDARMERIE", "onPaper", "2")));
    }

    private HttpResponse<String> open(Map<String, String> typed) {
        return carer.answer("/places/" + place + "/events", typed);
    }

    private HttpResponse<String> add(Shift who, Map<String, String> typed) {
        return who.send(who.page(event), event, typed);
    }

    private static Map<String, String> girl() {
        return Map.of("seen.sex", "GIRL", "seen.age", "9", "seen.language", "ee", "seen.health", "NONE");
    }

    private static Map<String, String> with(Map<String, String> typed, String... more) {
        var all = new HashMap<>(typed);
        for (int field = 0; field < more.length; field += 2) {
            all.put(more[field], more[field + 1]);
        }
        return all;
    }

    private List<String> labels() {
        var path = "/places/" + place + "/labels";
        var page = carer.page(path);
        var first = page.select("select[name=givenTo] option[value]").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();
        return carer.page(Shift.to(carer.send(page, path, Map.of("givenTo", first))))
                .select("[data-reference-number]").eachText();
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }

    private static void went(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(parsed(answer).select("main").text()).isEqualTo(302);
    }

    private String intakeOf(int line) {
        return "/intake/" + database.superuser().sql("select intake_id from casework.event_line where event_id = ? "
                + "and number = ?").params(UUID.fromString(event.substring("/events/".length())), line)
                .query(UUID.class).single();
    }

    private List<String> lines(Document page) {
        return page.select("tbody tr").eachText();
    }

    @Test
    void isAtOnceReadyForTheNextChildWithTheFocusOnTheNumber() {
        var number = labels().getFirst();

        went(add(carer, with(girl(), "label", number)));
        var page = carer.page(event + "?added=1");

        assertThat(page.select("input[autofocus]").eachAttr("name")).containsExactly("label");
        assertThat(page.select("input[name=label]").val()).isEmpty();
        assertThat(lines(page)).singleElement().asString().contains(number, "Girl", "About 9 years");
        assertThat(page.select("main script")).isEmpty();
        var check = carer.page(intakeOf(1) + "/check").text();
        assertThat(check).contains("From the event").doesNotContain("Said by the child");
        assertThat(carer.page(intakeOf(1) + "/sex-age").select("input[name=origin.toldBy][value=EVENT]")).isEmpty();
    }

    @Test
    void takesSixtyChildrenAndRefusesTheSixtyFirstWithoutLosingAWord() {
        var page = carer.page(event);
        var stamps = new ArrayList<Integer>();
        for (int child = 1; child <= 60; child++) {
            stamps.add(carer.send(page, event, with(girl(), "stamp.key", UUID.randomUUID().toString())).statusCode());
        }

        var next = add(carer, with(girl(), "seen.age", "11"));

        assertThat(stamps).hasSize(60).containsOnly(302);
        refused(next, "This list is full: 60 children");
        assertThat(parsed(next).select("[name='seen.age']").val()).isEqualTo("11");
        assertThat(lines(carer.page(event))).hasSize(60);
        assertThat(carer.page("/places/" + place + "/events").text()).contains("Children on the list: 60");
    }

    @Test
    void makesOneChildOfADoublePressAndUsesALabelOnce() {
        var number = labels().get(1);
        var page = carer.page(event);
        var typed = with(girl(), "label", number);

        went(carer.send(page, event, typed));
        went(carer.send(page, event, typed));
        assertThat(lines(carer.page(event))).hasSize(1);

        var again = add(worker, typed);
        refused(again, "used for another child already");
        assertThat(parsed(again).select("input[name=label]").val()).isEqualTo(number);
        went(add(worker, girl()));
        assertThat(lines(carer.page(event))).as("two colleagues at one list").hasSize(2);
    }

    @Test
    void saysWhatIsWrongWithALineAndKeepsIt() {
        refused(add(carer, with(girl(), "label", "4F7")), "no number of a label");
        refused(add(carer, with(girl(), "seen.age", "144")), "");
        refused(add(carer, with(girl(), "tied.to", "1")), "Choose how the child belongs");
        refused(add(carer, with(girl(), "tied.kind", "FRIEND", "tied.to", "7")), "a child that is on the list");
        refused(add(carer, with(girl(), "room", UUID.randomUUID().toString())), "");
        refused(open(Map.of("hour", "25:00", "onPaper", "many")), "Write the time");
        refused(open(Map.of("day.year", "2999")), "");
        assertThat(lines(carer.page(event))).isEmpty();
    }

    @Test
    void keepsBrothersTogetherAndCorrectsALine() {
        var room = carer.page(event).select("select[name=room] option").eachAttr("value").getLast();
        went(add(carer, with(girl(), "room", room)));
        went(add(carer, with(girl(), "tied.kind", "BROTHER_OR_SISTER", "tied.to", "1")));
        went(add(carer, with(Map.of("seen.age", "0"), "tied.kind", "BABY_OF", "tied.to", "1")));
        var page = carer.page(event);
        assertThat(page.text()).contains("Brother or sister of line 1", "Baby of line 1", "With a baby");
        assertThat(lines(page)).allMatch(line -> line.contains("Room:"));

        var correct = carer.page(event + "/correct?line=2");
        assertThat(correct.select("select[name='seen.sex'] option[selected]").val()).isEqualTo("GIRL");
        went(carer.send(correct, event + "/correct", Map.of("seen.sex", "BOY", "seen.age", "12")));
        var late = carer.send(correct, event + "/correct", Map.of("seen.age", "13"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody else was faster", "About 12 years");
        assertThat(parsed(late).select("[name='seen.age']").val()).as("what was typed").isEqualTo("13");
        assertThat(lines(carer.page(event)).get(1)).contains("Boy", "About 12 years");
        carer.answer(intakeOf(1) + "/sex-age", Map.of("q.age.value", "YEARS", "q.age.years", "10", "origin.toldBy",
                "CHILD"));
        var partly = carer.send(carer.page(event + "/correct?line=1"), event + "/correct", Map.of("seen.age", "5"));
        assertThat(lines(carer.page(event)).get(2)).as("what the child said" + partly.statusCode())
                .contains("About 10 years");
    }

    @Test
    void agreesWithThePaperOrIsSaidWhyNot() {
        went(add(carer, girl()));
        var count = carer.page(event + "/count");
        assertThat(count.text()).contains("On their paper 2", "On the list 1");

        refused(carer.send(count, event + "/count", Map.of("heads", "2")), "The numbers are not the same");
        went(add(carer, girl()));
        went(carer.send(count, event + "/count", Map.of("heads", "2")));
        assertThat(carer.page(event).text()).contains("2, counted on").doesNotContain("Count again");
        assertThat(carer.send(count, event + "/count", Map.of("heads", "3")).statusCode()).as("counted since")
                .isEqualTo(409);
        went(add(carer, girl()));

        assertThat(carer.page(event).text()).contains("The list has changed since. Count again.");
        went(carer.answer(event + "/count", Map.of("heads", "3", "why", "PAPER_IS_WRONG")));
        assertThat(carer.page(event).text()).contains("The paper is wrong");
    }

    @Test
    void keepsSuspectedPersonsForWhoLeadsTheCase() {
        went(add(worker, girl()));
        var secret = "Kwadwo of the white van";
        var page = carer.page(event + "/sealed");
        var kept = carer.send(page, event + "/sealed", Map.of("words", secret));

        assertThat(kept.headers().firstValue("Location")).get().asString().endsWith("?protected");
        assertThat(database.superuser().sql("select count(*) from identity.held_value v join identity.held_child c "
                + "on c.id = v.child_id join casework.intake i on i.reference = c.reference where i.id = ? "
                + "and v.field = 'SUSPECTED_PERSON'").param(UUID.fromString(intakeOf(1).substring(8)))
                .query(Long.class).single()).isOne();
        assertThat(carer.send(page, event + "/sealed", Map.of("words", secret)).statusCode()).as("pressed twice")
                .isEqualTo(409);
        assertThat(carer.page(event).text() + carer.page(event + "/sealed").text()).doesNotContain(secret);
        went(worker.answer(intakeOf(1) + "/check", intakeOf(1) + "/create"));
        var record = "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intakeOf(1).substring(8))).query(UUID.class).single();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(worker.page(record + "/suspects").text())
                .contains("Show suspected person 1"));
        went(worker.answer(record + "/suspects/new", Map.of("who.name", "Zara", "source", "CHILD")));
        assertThat(worker.page(record + "/suspects").select("[name=item]").eachAttr("value")).as("none is written over")
                .containsExactly("0", "100");
        assertThat(carer.page(record).text()).doesNotContain("suspected persons", "Suspected persons");
        assertThat(carer.get(record + "/suspects").statusCode()).isEqualTo(404);
    }

    @Test
    void isThereForWhoTakesChildrenInAtThePlaceOnly() {
        for (var other : List.of("worker-b", "manager-b", "admin", "auditor", "officer")) {
            var shift = Shift.of(port, other);
            for (var path : List.of("/places/" + place + "/events", event, event + "/count", event + "/sealed")) {
                assertThat(shift.get(path).statusCode()).as(other + " " + path).isEqualTo(404);
            }
        }
        assertThat(Shift.of(port, "manager").get(event).statusCode()).isEqualTo(200);
    }

    /** After Back the old form is there again: another child typed into it is not swallowed. */
    @Test
    void asksAgainWhereAFormHasWrittenDownAnotherChild() {
        var form = carer.page(event);
        went(carer.send(form, event, girl()));

        var other = carer.send(form, event, with(girl(), "seen.age", "4"));

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(parsed(other).select(".govuk-error-summary").text()).contains("another child");
        went(carer.send(parsed(other), event, with(girl(), "seen.age", "4")));
        assertThat(carer.page(event).select("tbody tr")).hasSize(2);
    }

    /** The fence of a new line asks for a draft; a corrected one may be a record by now. */
    @Test
    void correctsALineWhoseChildIsARecordByNow() {
        went(add(carer, girl()));
        went(add(carer, girl()));
        var intake = database.superuser()
                .sql("select intake_id from casework.event_line where number = 2 and event_id = '"
                        + event.replaceAll(".*/", "") + "'")
                .query(UUID.class).single();
        carer.answer("/intake/" + intake + "/check", "/intake/" + intake + "/create");

        var corrected = carer.send(carer.page(event + "/correct?line=2"), event + "/correct",
                Map.of("tied.kind", "FRIEND", "tied.to", "1"));

        went(corrected);
        assertThat(database.superuser().sql("select tie from casework.event_line where intake_id = ?").param(intake)
                .query(String.class).single()).isEqualTo("FRIEND");
    }

}
