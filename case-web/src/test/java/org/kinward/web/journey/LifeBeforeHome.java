package org.kinward.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.journey.LifeBegins.day;

import java.util.Map;

import org.kinward.web.intake.NightPages;

/** What has to be agreed to before a child goes home: contact with the family, by both who are asked, and the decision. */
final class LifeBeforeHome {

    private final NightPages worker;

    LifeBeforeHome(NightPages worker) {
        this.worker = worker;
    }

    /** The mother answers for her; both agree that our worker asks her how things are, and says no more. */
    void contactAgreed(String file) {
        worker.go(file + "/consent/who").tick("kind", "PARENT").tick("involved", "NO").tick("notAsked", "ASKED")
                .carryOn();
        worker.go(file + "/consent/ask?kind=FAMILY_CONTACT").tick("what", "MOTHER").tick("by", "OUR_WORKER")
                .tick("details", "ONLY_QUESTIONS").carryOn();
        var row = worker.page().url().replaceAll("^.*row=", "");
        for (var whose : new String[]{"CHILD", "WHO_ANSWERS"}) {
            worker.go(file + "/consent/answer?row=" + row + "&whose=" + whose).tick("state", "AGREED");
            if (whose.equals("WHO_ANSWERS")) {
                worker.tick("by.who", "WHO_ANSWERS");
            }
            worker.type(day("asked.on", 0)).choose("asked.language", "ee").tick("asked.interpreter", "OUR_STAFF")
                    .tick("asked.how", "READ_ALOUD").carryOn();
        }
    }

    void decided(String file) {
        worker.go(file + "/interests/new").choose("asked.about", "GOING_HOME").tick("view.heard", "SAID")
                .tick("tookPart", "CHILD").tick("tookPart", "MANAGER").tick("decided.chosen", "1")
                .tick("decided.who", "LEAD_WORKER_AND_MANAGER").type(day("decided.on", 0))
                .type(Map.of("asked.question", "Where does she live from now on?", "options[0].option",
                        "With her mother",
                        "options[0].good", "She misses her", "options[0].bad", "The debt is not paid yet",
                        "options[1].option", "With her aunt", "options[1].good", "A school is near", "options[1].bad",
                        "She hardly knows her", "view.words", "I want to go to my mother", "decided.reasons",
                        "What she wants, and it is safe"))
                .carryOn();
        assertThat(worker.text()).contains("With her mother", "What she wants, and it is safe");
    }
}
