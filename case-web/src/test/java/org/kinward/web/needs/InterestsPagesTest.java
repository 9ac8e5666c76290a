package org.kinward.web.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A decision with everything that was weighed; a way through offices step by step, and no age assessment that harms. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterestsPagesTest {

    private static final Map<String, String> VISIT = Map.ofEntries(Map.entry("asked.about", "CONTACT_WITH_FAMILY"),
            Map.entry("asked.question", "How does she meet her mother?"),
            Map.entry("options[0].option", "The mother visits"), Map.entry("options[0].good", "She asks for her"),
            Map.entry("options[0].bad", "The uncle may follow"), Map.entry("options[1].option", "They speak by phone"),
            Map.entry("options[1].good", "Nobody learns where she is"), Map.entry("options[1].bad", "No hug"),
            Map.entry("view.heard", "SAID"), Map.entry("view.words", "I want to hear her first"),
            Map.entry("tookPart", "CHILD"), Map.entry("decided.chosen", "2"),
            Map.entry("decided.reasons", "Safe, and what she wants"),
            Map.entry("decided.who", "LEAD_WORKER_AND_MANAGER"), Map.entry("decided.on.day", "1"),
            Map.entry("decided.on.month", "2"), Map.entry("decided.on.year", "2026"));

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
    void isWrittenWithEverythingThatWasWeighedAndNeverByOneAlone() {
        var all = recorded() + "/interests";
        assertThat(worker.page(all).text()).contains("No decision is written down yet.");
        var form = worker.page(all + "/new");

        var empty = parsed(worker.send(form, all + "/new", Map.of())).select(".govuk-error-summary").text();
        assertThat(empty).contains("Choose what it is about.", "Say what could be done.", "Say what speaks for it.",
                "Say what speaks against it.", "Say who took part.", "Say who decided.");
        var alone = worker.send(form, all + "/new", VISIT);
        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(parsed(alone).text()).contains("Nobody decides alone.");
        assertThat(parsed(alone).select("textarea").eachText()).contains("I want to hear her first");

        var two = with(VISIT, "tookPart", "CHILD,MANAGER");
        assertThat(sent(form, all + "/new", two)).isEqualTo(302);
        assertThat(sent(form, all + "/new", two)).isEqualTo(302);
        assertThat(sent(form, all + "/new", with(two, "decided.reasons", "The mother is ill"))).isEqualTo(409);

        var page = worker.page(all);
        assertThat(page.text()).contains("They speak by phone", "For it: She asks for her", "A manager of the place");
        assertThat(page.select("main h2.govuk-heading-m")).hasSize(1);
        assertThat(worker.page(all.replace("/interests", "/story")).text()).contains("Contact with the family",
                "Safe, and what she wants");
    }

    @Test
    void goesStepByStepAndAsksForNoAgeAssessmentThatCouldDoHarm() {
        var paths = recorded() + "/paths";
        var doubted = Map.of("step", "AGE_DOUBTED", "on.day", "1", "on.month", "2", "on.year", "2026");
        var late = step(paths, "AGE_ASSESSMENT");
        assertThat(sent(step(paths, "AGE_ASSESSMENT"), paths + "/step", doubted)).isEqualTo(302);
        assertThat(sent(late, paths + "/step", doubted)).as("somebody wrote since").isEqualTo(409);
        var asks = with(with(doubted, "step", "AGE_ASKED_FOR"), "office", "The hospital");

        var refused = worker.send(step(paths, "AGE_ASSESSMENT"), paths + "/step", asks);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(parsed(refused).select(".govuk-error-summary").text())
                .contains("The age assessment cannot be asked");
        assertThat(worker.page(paths).text()).contains("Somebody doubts it. The child is treated as a child",
                "Nothing is written down yet");
        assertThat(step(paths, "BIRTH_REGISTRATION").select("input[value=BIRTH_LATE_JUDGEMENT]")).isEmpty();
        var asked = with(with(doubted, "step", "BIRTH_ASKED_FOR"), "office", "The town hall");
        assertThat(sent(step(paths, "BIRTH_REGISTRATION"), paths + "/step", with(asked, "office", ""))).isEqualTo(400);
        assertThat(sent(step(paths, "BIRTH_REGISTRATION"), paths + "/step", asked)).isEqualTo(302);
        assertThat(sent(step(paths, "BIRTH_REGISTRATION"), paths + "/step",
                with(doubted, "step", "BIRTH_LATE_JUDGEMENT"))).isEqualTo(302);
        assertThat(worker.page(paths).text()).contains("Asked: The town hall", "A late judgement was given");
    }

    @Test
    void isNotForWhoIsOnlyOnShift() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        carer.answer(intake + "/check", intake + "/create");
        var file = file(intake);

        for (var closed : new String[]{"/interests", "/interests/new", "/paths", "/paths/step?path=GUARDIAN"}) {
            assertThat(carer.get(file + closed).statusCode()).as(closed).isEqualTo(404);
        }
    }

    private Document step(String paths, String path) {
        return worker.page(paths + "/step?path=" + path);
    }

    private int sent(Document form, String path, Map<String, String> typed) {
        return worker.send(form, path, typed).statusCode();
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
