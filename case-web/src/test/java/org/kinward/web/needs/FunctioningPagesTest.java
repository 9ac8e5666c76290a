package org.kinward.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.core.needs.functioning.AgeGroup;
import org.kinward.core.needs.functioning.Item;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A carer is asked how a child gets on; what comes out is derived, and the carer is asked again after 8 weeks. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FunctioningPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift worker;

    @BeforeAll
    void signIn() {
        worker = Shift.of(port, "worker");
    }

    @Test
    void asksACarerWhoHasKnownTheChildForMonthsAndDerivesWhatIsHard() {
        var all = recorded() + "/functioning";
        assertThat(worker.page(all).text()).contains("No carer has been asked yet.");
        var form = worker.page(all + "/ask?group=TWO_TO_FOUR");
        var little = with(answers(), "who.months", "1");

        var refused = worker.send(form, all + "/ask", with(little, "answers[LEARNING]", ""));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("Who has known the child for less",
                "Answer the question about learning.");
        assertThat(parsed(refused).select("input[name='answers[HEARING]'][checked]").val())
                .isEqualTo("A_LOT_OF_DIFFICULTY");
        assertThat(worker.send(form, all + "/ask", answers()).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, all + "/ask", answers()).statusCode()).isEqualTo(302);
        assertThat(worker.send(form, all + "/ask", with(answers(), "who.months", "7")).statusCode()).isEqualTo(409);
        assertThat(worker.page(all).text()).contains("Has known the child for 6 months", "Hearing Yes, hard",
                "Seeing No", "Something is hard Yes, hard");
        assertThat(database.superuser().sql("select t.due_at::date - f.asked_on "
                + "from casework.task t join casework.functioning f on f.case_file_id = t.thing_id "
                + "where t.kind = 'ASK_FUNCTIONING_AGAIN' and t.done_at is null and t.thing_id = ?::uuid")
                .param(all.replaceAll("/c/(.*)/functioning", "$1")).query(Integer.class).single()).isEqualTo(56);
    }

    @Test
    void isNotForWhoIsOnlyOnShift() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/check", intake + "/create");

        assertThat(carer.get(file(intake) + "/functioning").statusCode()).isEqualTo(404);
        assertThat(carer.get(file(intake) + "/functioning/ask?group=TWO_TO_FOUR").statusCode()).isEqualTo(404);
    }

    private static Map<String, String> answers() {
        var typed = new HashMap<>(Map.of("who.carer", "GRANDPARENT", "who.months", "6", "who.on.day", "1",
                "who.on.month", "2", "who.on.year", "2026"));
        Item.of(AgeGroup.TWO_TO_FOUR).forEach(item -> typed.put("answers[" + item + "]", switch (item.scale()) {
            case YES_OR_NO -> "NO";
            case HOW_HARD, HOW_HARD_WITHOUT_HELP -> "NO_DIFFICULTY";
            case HOW_MUCH -> "LESS";
            case HOW_OFTEN -> "NEVER";
        }));
        typed.put("answers[HEARING]", "A_LOT_OF_DIFFICULTY");
        return typed;
    }

    private String recorded() {
        var intake = worker.begin();
        assertThat(worker.answer(intake + "/check", intake + "/create").statusCode()).isEqualTo(302);
        return file(intake);
    }

    private String file(String intake) {
        return "/c/" + database.superuser().sql("select id from casework.case_file where intake_id = ?")
                .param(UUID.fromString(intake.substring(8))).query(UUID.class).single();
    }

    private static Map<String, String> with(Map<String, String> typed, String field, String value) {
        var all = new HashMap<>(typed);
        all.put(field, value);
        return all;
    }
}
