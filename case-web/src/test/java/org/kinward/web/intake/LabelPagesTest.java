package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.reference.ReferenceNumber;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sheets of labels by their forms: made, printed, used at intake once, made void. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabelPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift worker;
    private String place = "";
    private String sheet = "";

    @BeforeAll
    void atWork() {
        carer = Shift.carer(port);
        worker = Shift.of(port, "worker");
        var begun = carer.begin().substring("/intake/".length());
        place = database.superuser().sql("select place_id from casework.intake where id = '" + begun + "'")
                .query(UUID.class).single().toString();
    }

    @BeforeEach
    void aSheet() {
        sheet = Shift.to(make(carer.page(labels())));
    }

    private String labels() {
        return "/places/" + place + "/labels";
    }

    private HttpResponse<String> make(Document page) {
        var first = page.select("select[name=givenTo] option[value]").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).findFirst().orElseThrow();
        return carer.send(page, labels(), Map.of("givenTo", first));
    }

    private List<String> numbers() {
        return carer.page(sheet).select("[data-reference-number]").eachText();
    }

    private HttpResponse<String> begin(Shift who, String label) {
        return who.send(who.page("/intake"), "/intake",
                Shift.choosing(who.page("/intake"), Map.of("known", "LABEL", "label", label)));
    }

    private HttpResponse<String> makeVoid(Document page, String why) {
        return carer.send(page, sheet + "/void", Map.of("why", why));
    }

    private static void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).as(words).isEqualTo(400);
        assertThat(parsed(answer).select(".govuk-error-summary").text()).contains(words);
    }

    @Test
    void makesASheetOfTenOnceHoweverOftenTheButtonIsPressed() {
        var page = carer.page(labels());

        var first = Shift.to(make(page));
        var second = Shift.to(make(page));

        assertThat(second).isEqualTo(first).isNotEqualTo(sheet);
        assertThat(numbers()).hasSize(10).doesNotHaveDuplicates();
        assertThat(carer.page(sheet).text()).contains("Unused: 10. Used: 0. Void: 0.");
        refused(carer.send(page, labels(), Map.of("givenTo", UUID.randomUUID().toString())), "Choose who gets");
        assertThat(carer.page("/children?scope=" + place).select("main a[href=" + labels() + "]")).hasSize(1);
    }

    @Test
    void printsLabelsThatSayNothingButTheNumber() {
        var printed = parsed(carer.send(carer.page(sheet), sheet + "/print", Map.of()));

        assertThat(printed.select(".kinward-label").eachText()).isEqualTo(numbers())
                .allMatch(label -> label.matches("[0-9A-Z]{5}-[0-9A-Z]{5}"));
        assertThat(printed.select("main > *:not(.kinward-no-print):not(.govuk-back-link):not(.kinward-labels)"))
                .as("on the paper").isEmpty();
    }

    @Test
    void isTypedWhenAChildIsTakenInAndUsedOnce() {
        var number = numbers().getFirst();

        var begun = begin(carer, number.toLowerCase().replace("-", " "));
        assertThat(begun.statusCode()).as(parsed(begun).select("main").text()).isEqualTo(302);
        var again = begin(worker, number);

        refused(again, "used for another child already");
        assertThat(parsed(again).select("input[name=label]").val()).as("what was typed").isEqualTo(number);
        assertThat(carer.page(sheet).text()).contains("Used on", "Unused: 9. Used: 1. Void: 0.");
        var intake = Shift.to(begun).replaceAll("/safety$", "");
        carer.answer(intake + "/check", intake + "/create");
        assertThat(carer.page(intake + "/created").select("[data-reference-number]").text()).isEqualTo(number);
    }

    @Test
    void helpsWithWhatIsTypedWrong() {
        var number = numbers().get(1);
        var wrong = number.substring(0, 10) + (number.endsWith("2") ? "3" : "2");

        refused(begin(carer, wrong), "Check the last letter");
        refused(begin(carer, "4F7"), "no number of a label");
        refused(begin(carer, ReferenceNumber.random(new Random()).shown()), "No label of your agency has this number");
        var page = carer.page("/intake");
        refused(carer.send(page, "/intake", Shift.choosing(page, Map.of("known", "NOTHING", "label", number))),
                "The number of a label is written here");
    }

    @Test
    void makesOneOrAllVoidWithAReasonAndRefusesThemAtIntake() {
        var numbers = numbers();
        var one = carer.page(sheet + "/void?label=3");
        refused(makeVoid(one, ""), "Choose why");

        assertThat(makeVoid(one, "LOST").statusCode()).isEqualTo(302);
        assertThat(makeVoid(one, "LOST").statusCode()).as("pressed twice").isEqualTo(302);
        refused(begin(carer, numbers.get(2)), "This label is void");
        assertThat(makeVoid(carer.page(sheet + "/void?label=3"), "LOST").statusCode()).as("void already")
                .isEqualTo(409);
        begin(carer, numbers.getFirst());
        assertThat(makeVoid(carer.page(sheet + "/void"), "PERSON_LEFT").statusCode()).isEqualTo(302);

        assertThat(carer.page(sheet).text()).contains("Unused: 0. Used: 1. Void: 9.", "the person has left");
        assertThat(carer.get(sheet + "/void?label=11").statusCode()).isEqualTo(404);
    }

    @Test
    void isThereForWhoCaresForTheChildrenOfThePlaceOnly() {
        for (var other : List.of("worker", "worker-b", "manager-b", "admin", "auditor", "officer")) {
            var shift = Shift.of(port, other);
            assertThat(shift.get(labels()).statusCode()).as(other).isEqualTo(404);
            assertThat(shift.get(sheet).statusCode()).as(other).isEqualTo(404);
        }
        assertThat(Shift.of(port, "manager").get(sheet).statusCode()).isEqualTo(200);
    }
}
