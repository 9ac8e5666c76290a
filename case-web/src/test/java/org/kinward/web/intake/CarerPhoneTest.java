package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The phone of a carer is written down once, shown back on no sheet, and finds the child. */
@WholeProgramTest
class CarerPhoneTest {

    private static final String PHONE = "+228 91 44 33 22";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @BeforeEach
    void nobodyHasSearched() {
        database.superuser().sql("delete from account.search_limit").update();
    }

    @Test
    void findsTheChildHoweverTheNumberIsTyped() {
        var manager = Shift.of(port, "manager");
        var intake = written(manager);
        var number = manager.page(intake + "/created").select("[data-reference-number]").text();

        for (var typed : new String[]{PHONE, "91443322", "0022891443322"}) {
            assertThat(found(manager, typed))
                    .as(typed).contains(number);
        }
        assertThat(found(Shift.of(port, "manager-b"), PHONE)).doesNotContain(number);
    }

    @Test
    void isShownToWhoWorksOnTheCaseAndOnNoSheet() {
        var carer = Shift.carer(port);
        var intake = written(carer);
        var manager = Shift.of(port, "manager");
        var record = manager.page(intake + "/created").select("a:contains(Go to the record)").attr("href");

        assertThat(manager.page(intake + "/contact").html()).doesNotContain(PHONE);
        assertThat(manager.page(intake + "/check").text()).contains("Phone of a carer").doesNotContain(PHONE);
        assertThat(manager.page(record).text()).contains("Show the phone of a carer").doesNotContain(PHONE);
        var shown = manager.send(manager.page(record), record + "/show",
                Map.of("wanted", "CARER_PHONE", "number", "0"));
        var refused = carer.send(carer.page(record), record + "/show", Map.of("wanted", "CARER_PHONE", "number", "0"));
        assertThat(parsed(shown).text()).contains(PHONE);
        assertThat(refused.statusCode()).isEqualTo(404);
    }

    @Test
    void takesOnlyWhatASearchCanFind() {
        var manager = Shift.of(port, "manager");
        var sheet = manager.begin() + "/contact";

        var words = manager.answer(sheet, Map.of("q.names.carerPhone", "91 44 33 22 after 18"));
        var few = manager.answer(sheet, Map.of("q.names.carerPhone", "91 44"));

        assertThat(words.statusCode()).isEqualTo(400);
        assertThat(parsed(words).text()).contains("Write only the phone number, with 6 digits or more.");
        assertThat(few.statusCode()).isEqualTo(400);
    }

    private static String found(Shift shift, String typed) {
        assertThat(shift.send(shift.page("/children"), "/children/search", Map.of("find", typed)).statusCode())
                .isEqualTo(302);
        return shift.page("/children/found").text();
    }

    private static String written(Shift manager) {
        var intake = manager.begin();
        assertThat(manager.answer(intake + "/contact", Map.of("q.names.carerPhone", PHONE,
                "q.keptAway.value", "MUST_NOT_BE_LET_IN", "q.names.mayNotComeNear", "Le cousin")).statusCode())
                .isEqualTo(302);
        manager.answer(intake + "/check", intake + "/create");
        return intake;
    }
}
