package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A line about somebody is shown for a minute and ends with a reason; it is never deleted. */
@WholeProgramTest
class PeopleLinesTest {

    private static final String MAN = "L’homme du camion vert";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void showsALineForAMinuteAndNeverOnTheListOrTheSheet() {
        var carer = Shift.carer(port);
        var people = named(carer) + "/people";

        var list = carer.page(people);
        var shown = carer.send(list, people + "/show", Map.of());

        assertThat(list.html()).doesNotContain(MAN);
        assertThat(parsed(shown).select("[data-revealed]").text()).isEqualTo(MAN);
        assertThat(shown.headers().firstValue("Refresh")).contains("60; url=" + people);
        assertThat(carer.page(people.replace("people", "contact")).html()).doesNotContain(MAN);
    }

    @Test
    void endsALineWithAReasonAndKeepsIt() {
        var carer = Shift.carer(port);
        var intake = named(carer);
        var end = intake + "/people/end?field=MAY_NOT_COME_NEAR&item=0";

        var manager = Shift.of(port, "manager");
        var without = manager.send(manager.page(end), intake + "/people/end", Map.of("reason", " "));
        var telling = manager.send(manager.page(end), intake + "/people/end",
                Map.of("reason", "He called from 90 12 34 56"));
        var ended = manager.send(manager.page(end), intake + "/people/end",
                Map.of("reason", "C’était un autre homme"));

        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(parsed(without).text()).contains("Write the reason in 3 to 300 characters.");
        assertThat(telling.statusCode()).isEqualTo(400);
        assertThat(parsed(telling).text()).contains("It seems to hold a phone number or a vehicle plate.");
        assertThat(Shift.to(ended)).isEqualTo(intake + "/people");
        assertThat(carer.page(intake + "/people").text()).contains("C’était un autre homme");
        assertThat(manager.get(end).statusCode()).as("ended once and for all").isEqualTo(404);
        assertThat(held(intake)).isEqualTo(1);
    }

    /** What keeps somebody away from a child is not taken back by who happens to be on shift, nor a line unread. */
    @Test
    void isEndedByWhoWorksOnTheCaseOnly() {
        var carer = Shift.carer(port);
        var intake = named(carer);
        var page = carer.page(intake + "/people");
        var ended = Map.of("field", "MAY_NOT_COME_NEAR", "item", "0", "reason", "He told us he is kind");

        assertThat(page.select("form[action$=/show]")).hasSize(1);
        assertThat(page.select("a[href*=/people/end]")).isEmpty();
        assertThat(carer.get(intake + "/people/end?field=MAY_NOT_COME_NEAR&item=0").statusCode()).isEqualTo(404);
        assertThat(
                carer.post(intake + "/people/end", Shift.asItStands(page, intake + "/people/show", ended)).statusCode())
                .isEqualTo(404);
        assertThat(Shift.of(port, "manager").page(intake + "/people").select("a[href*=/people/end]")).hasSize(1);
    }

    @Test
    void isNotThereForWhoHasNoPartInTheChild() {
        var carer = Shift.carer(port);
        var intake = named(carer);
        var page = carer.page(intake + "/people");
        var stranger = Shift.of(port, "worker-b");

        var line = Map.of("field", "MAY_NOT_COME_NEAR", "item", "0");
        var forged = Map.of("field", "NAME_USED", "item", "0");

        assertThat(stranger.get(intake + "/people").statusCode()).isEqualTo(404);
        assertThat(stranger.get(intake + "/people/end?field=MAY_NOT_COME_NEAR&item=0").statusCode()).isEqualTo(404);
        assertThat(carer.send(page, intake + "/people/show", forged).statusCode()).isEqualTo(404);
        assertThat(carer.send(page, intake + "/people/show", line).statusCode()).isEqualTo(200);
        assertThat(carer.get(intake + "/people/end?field=MAY_KNOW&item=7").statusCode()).isEqualTo(404);
    }

    private static String named(Shift carer) {
        var intake = carer.begin();
        carer.answer(intake + "/contact", Map.of("q.names.mayNotComeNear", MAN));
        return intake;
    }

    private int held(String intake) {
        return database.superuser().sql("select count(*) from identity.held_value v join identity.held_child c "
                + "on c.id = v.child_id join casework.intake i on i.reference = c.reference "
                + "where i.id = :id::uuid and v.field = 'MAY_NOT_COME_NEAR' and v.ciphertext is not null")
                .param("id", intake.substring("/intake/".length())).query(Integer.class).single();
    }
}
