package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A save that changes protected details alone is a save: whoever has the sheet open is asked, and nobody writes over what
 * was added meanwhile.
 */
@WholeProgramTest
class ProtectedByTwoTest {

    private static final String NEAR = "q.names.mayNotComeNear";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    private Shift carer;
    private Shift worker;
    private String intake;
    private String contact;
    private String health;

    @BeforeEach
    void begin() {
        carer = Shift.carer(port);
        worker = Shift.of(port, "worker");
        intake = carer.begin();
        contact = intake + "/contact";
        health = intake + "/health";
    }

    @Test
    void keepsEveryLineThatIsAddedOneAfterTheOther() {
        adds(carer, "Uncle Zorobabel");
        adds(carer, "The driver");

        adds(worker, "A third one");

        assertThat(carer.told(intake)).containsExactly("Uncle Zorobabel", "The driver", "A third one");
    }

    @Test
    void asksWhoeverHasTheSheetOpenFromBeforeALineWasAdded() {
        adds(carer, "Uncle Zorobabel");
        var old = worker.page(contact);
        adds(carer, "The driver");

        var conflict = worker.send(old, contact, Map.of(NEAR, "A third one"));
        var before = carer.told(intake);
        var chosen = worker.post(contact, TwoPeopleTest.chosen(parsed(conflict), Map.of()));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(main(conflict)).contains("add it to what the other person saved");
        assertThat(before).containsExactly("Uncle Zorobabel", "The driver");
        assertThat(chosen.statusCode()).isEqualTo(302);
        assertThat(carer.told(intake)).containsExactly("Uncle Zorobabel", "The driver", "A third one");
    }

    @Test
    void saysWhichTicksTakeThePlaceOfOthersAndWhichAreTakenBack() {
        carer.answer(health, Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));
        var old = carer.page(health);
        carer.answer(health, Map.of("q.sealed", "DRUGGED_OR_WITHDRAWING"));

        var other = carer.send(old, health, Map.of("q.sealed", "POSSIBLE_SEXUAL_VIOLENCE"));
        old.select("input[name=q.sealed]").removeAttr("checked");
        var back = carer.send(old, health, Map.of());

        assertThat(List.of(other.statusCode(), back.statusCode())).containsExactly(409, 409);
        assertThat(main(other)).contains("this takes the place of what the other person wrote",
                "What only the carer on shift and the lead worker may read").doesNotContain("taken away");
        assertThat(main(back)).contains("this is taken away, also what the other person wrote there",
                "What only the carer on shift and the lead worker may read").doesNotContain("takes the place");
        assertThat(ticked()).containsExactly("DRUGGED_OR_WITHDRAWING");
        carer.post(health, TwoPeopleTest.chosen(parsed(back), Map.of()));
        assertThat(ticked()).isEmpty();
    }

    /** Whoever may not know what is held is told nothing of it: her ticks stand beside. */
    @Test
    void tellsNothingOfTicksToWhoMayNotSeeThem() {
        carer.answer(health, Map.of());
        var old = worker.page(health);
        carer.answer(health, Map.of("q.sealed", "DRUGGED_OR_WITHDRAWING"));

        var conflict = worker.send(old, health, Map.of("q.sealed", "PREGNANT_OR_MAY_BE"));

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(main(conflict)).contains("add it to what the other person saved")
                .doesNotContain("takes the place", "taken away");
    }

    private void adds(Shift who, String line) {
        var saved = who.answer(contact, Map.of(NEAR, line));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        TwoPeopleTest.letItSettle(database, intake);
    }

    private List<String> ticked() {
        return carer.page(health).select("input[name=q.sealed][checked]").eachAttr("value");
    }

    private static String main(HttpResponse<String> answer) {
        Document page = parsed(answer);
        return page.select("main").text();
    }
}
