package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two lorries, one after the other: nobody is put on the list of the wrong one, and who was discarded is on none. */
@WholeProgramTest
class SecondLorryTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private String path = "";

    @BeforeEach
    void atWork() {
        carer = Shift.carer(port);
        var begun = carer.begin().substring("/intake/".length());
        path = "/places/" + database.superuser().sql("select place_id from casework.intake where id = ?")
                .param(UUID.fromString(begun)).query(UUID.class).single() + "/events";
    }

    @AfterEach
    void leaveNothingBehind() {
        QuietHouse.after(database);
    }

    /** After Back the old form is there again: who came with the second lorry is no child of the first. */
    @Test
    void asksAgainWhereAFormHasWrittenDownAnotherEvent() {
        var form = carer.page(path);
        var first = Shift.to(carer.send(form, path, Map.of("service", "GENDARMERIE")));
        assertThat(Shift.to(carer.send(form, path, Map.of("service", "GENDARMERIE")))).isEqualTo(first);
        var typed = Map.of("service", "GENDARMERIE", "onPaper", "12");

        var other = carer.send(form, path, typed);

        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(parsed(other).select(".govuk-error-summary").text()).contains("another event");
        assertThat(Shift.to(carer.send(parsed(other), path, typed))).isNotEqualTo(first);
    }

    @Test
    void countsNobodyWhoseDraftIsDiscardedAndGivesTheNumberToNobodyElse() {
        var event = Shift.to(carer.answer(path, Map.of("onPaper", "2")));
        for (var child = 0; child < 2; child++) {
            carer.answer(event, Map.of("seen.sex", "BOY"));
        }
        carer.answer(event, Map.of("seen.sex", "GIRL", "tied.kind", "FRIEND", "tied.to", "2"));
        var second = "/intake/" + database.superuser().sql("select intake_id from casework.event_line where number = 2 "
                + "and event_id = ?").param(UUID.fromString(event.substring("/events/".length()))).query(UUID.class)
                .single();
        var manager = Shift.of(port, "manager");

        var gone = manager.answer(second + "/discard", Map.of("reason", "The label is wrong"));
        assertThat(parsed(gone).select("input[name=reason]")).as("it is done").isEmpty();
        carer.answer(event, Map.of("seen.sex", "BOY"));

        var list = carer.page(event);
        assertThat(list.select("tbody th").eachText()).containsExactly("4", "3", "1");
        assertThat(list.text()).contains("On the list 3").doesNotContain("Friend of line 2");
    }
}
