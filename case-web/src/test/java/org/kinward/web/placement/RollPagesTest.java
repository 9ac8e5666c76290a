package org.kinward.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The roll tells children apart of whom neither name nor number is known yet. */
@WholeProgramTest
class RollPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void saysOfADraftWhetherItIsAGirlOrABoyAndHowOld() {
        var carer = Shift.carer(port);
        var draft = carer.begin();
        carer.answer(draft + "/sex-age", Map.of("q.sex.value", "BOY", "q.age.value", "YEARS", "q.age.years", "9"));
        carer.answer(draft + "/name", Map.of("name", "", "word", "Plover"));
        var roll = "/places/" + database.superuser().sql("select place_id from casework.intake where id = ?::uuid")
                .param(draft.substring("/intake/".length())).query(String.class).single() + "/roll";

        var door = carer.page(roll);
        var called = parsed(carer.send(door, roll, Map.of()));

        assertThat(called.select("main li:contains(Plover)").text()).contains("No name said yet", "Boy, about 9",
                "Draft");
        assertThat(door.select("form[action=" + roll + "] button").hasAttr("name"))
                .as("a button takes no name from what the page is about").isFalse();
    }
}
