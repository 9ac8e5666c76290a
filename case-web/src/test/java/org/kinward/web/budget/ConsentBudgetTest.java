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

    /** Everything together: some pages look more than once, for what they show comes from several hands. */
    @ParameterizedTest
    @CsvSource({"'',13", "/row?row=,15", "/answer?whose=CHILD&row=,28", "/withdraw?whose=CHILD&row=,20",
            "/emergency,10", "/who,9", "/authority,10"})
    void showsAPageWithFew(String page, int statements) {
        var path = child.consent() + (page.endsWith("row=") ? page + row : page);

        few(secondTime("consent" + page, () -> worker.get(path)), statements);
    }

    @Test
    void writesAnAnswerAndTakesItBackWithFew() {
        var asked = child.service("SCHOOL");
        var answer = child.consent() + "/answer";
        var form = worker.page(answer + "?whose=WHO_ANSWERS&row=" + asked);
        few(counted("answered", 302, () -> worker.send(form, answer,
                ConsentHands.said(Map.of("by.who", "WHO_ANSWERS")))), 30);
        var withdraw = child.consent() + "/withdraw";
        var page = worker.page(withdraw + "?whose=CHILD&row=" + asked);

        few(counted("taken back", 302, () -> worker.send(page, withdraw, Map.of("erase", "NOTHING"))), 23);
    }

    /** With the task of a second look, that of telling the child, and that of telling the authority. */
    @Test
    void sharesInAnEmergencyWithFew() {
        var path = child.consent() + "/emergency";
        var page = worker.page(path);

        few(counted("shared", 302, () -> worker.send(page, path, shared("Health centre"))), 30);
    }

    private static void few(Counted counted, int statements) {
        assertThat(counted.fixed().size() + counted.work().size()).as(counted.told()).isBetween(4, statements);
        assertThat(counted.vault()).as(counted.told()).isEmpty();
    }

    private static Map<String, String> shared(String office) {
        return Map.of("reason", "MISSING", "with.kind", "POLICE", "with.office", office, "groups",
                "WHERE_THE_CHILD_IS", "lasts", "ONE_DAY", "tell", "IN_6_HOURS");
    }
}
