package org.kinward.web.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.web.consent.ConsentHands;
import org.kinward.web.intake.Shift;

/** Consent of a child who was asked about everything: however many questions there are, a page asks as often. */
class ConsentBudgetTest extends CountedPages {

    private static final List<String> SERVICES = List.of("SCHOOL", "LEGAL_HELP", "TALKS_THAT_HELP",
            "LEARNING_A_TRADE", "LOOKING_FOR_FAMILY", "HELP_WITH_PAPERS", "EVERYDAY_CARE");

    private static final int WRITTEN = 14; // looked at first; once for each form, what was said, tasks

    private Shift worker;
    private ConsentHands child;
    private String row = "";

    @BeforeAll
    void askedAboutEverything() {
        worker = Shift.of(port, "worker");
        child = ConsentHands.recorded(worker, database, Map.of("q.response.value", "DOES_NOT_AGREE",
                "q.telling.explained.value", "WITH_PICTURES"));
        child.mother();
        row = child.service("HEALTH_CARE");
        child.yes(row, "CHILD");
        child.yes(row, "WHO_ANSWERS");
        SERVICES.forEach(service -> child.yes(child.service(service), "CHILD"));
        assertThat(worker.answer(child.consent() + "/emergency", shared("Port brigade")).statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"'',9", "/row?row=,7", "/answer?whose=CHILD&row=,14", "/withdraw?whose=CHILD&row=,11", "/emergency,6",
            "/who,5", "/authority,6"})
    void showsAPageWithFew(String page, int work) {
        var path = child.consent() + (page.endsWith("row=") ? page + row : page);

        holds(secondTime("consent" + page, () -> worker.get(path)), work);
    }

    @Test
    void writesAnAnswerTakesItBackAndSharesInAnEmergencyWithFew() {
        var asked = child.service("SCHOOL");
        var answer = child.consent() + "/answer";
        var form = worker.page(answer + "?whose=WHO_ANSWERS&row=" + asked);
        var yes = counted("answered", 302, () -> worker.send(form, answer,
                ConsentHands.said(Map.of("by.who", "WHO_ANSWERS"))));
        var withdraw = child.consent() + "/withdraw";
        var page = worker.page(withdraw + "?whose=CHILD&row=" + asked);
        var back = counted("taken back", 302, () -> worker.send(page, withdraw, Map.of("erase", "NOTHING")));

        assertThat(yes.work()).as(yes.told()).hasSizeBetween(1, WRITTEN);
        assertThat(back.work()).as(back.told()).hasSizeBetween(1, WRITTEN);
        var path = child.consent() + "/emergency";
        var urgently = worker.page(path);
        var urgent = counted("emergency", 302, () -> worker.send(urgently, path, shared("Health centre")));
        assertThat(urgent.work()).as(urgent.told()).hasSizeBetween(1, WRITTEN);
    }

    private static Map<String, String> shared(String office) {
        return Map.of("reason", "MISSING", "with.kind", "POLICE", "with.office", office, "groups",
                "WHERE_THE_CHILD_IS", "lasts", "ONE_DAY", "tell", "IN_6_HOURS");
    }
}
