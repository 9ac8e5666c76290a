package org.kinward.web.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a night writes down for the morning: where the child sleeps, in few words, and hours that are still to come. */
@WholeProgramTest
class PromisesOfTheNightTest {

    @LocalServerPort
    private int port;

    @Test
    void saysAtTheRollWhereAChildOfThisPlaceSleepsElsewhere() {
        var carer = Shift.carer(port);
        var intake = carer.begin();
        var tonight = carer.page(intake + "/tonight");
        var home = tonight.select("select[name=q.place.value] option[selected]").val();
        var other = tonight.select("select[name=q.place.value] option").eachAttr("value").stream()
                .filter(place -> !place.isEmpty() && !place.equals(home)).findFirst().orElseThrow();

        carer.answer(intake + "/tonight", Map.of("q.place.value", other));
        var manager = Shift.of(port, "manager");
        var roll = "/places/" + home + "/roll";
        var called = parsed(manager.send(manager.page(roll), roll, Map.of()));

        assertThat(tonight.text()).contains("Another place does not see this record.");
        assertThat(called.text()).contains("Sleeps elsewhere tonight: ");
    }

    /** What stands on Today, on a receipt or in a sealed trail is outside the vault. */
    @Test
    void keepsNoNumberByWhichSomebodyCouldBeFoundInShortWords() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var task = carer.answer(intake + "/responsible", Map.of("q.firstTask.value", "Call aunt on 90 12 34 56"));
        var unit = carer.answer(intake + "/escort", Map.of("q.unit.value", "Their car is TG 4711 AZ"));
        var manager = Shift.of(port, "manager");
        var discarded = manager.send(manager.page(intake + "/discard"), intake + "/discard",
                Map.of("reason", "Wrong child, call 90 12 34 56"));

        assertThat(List.of(task, unit, discarded)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(parsed(answer).text()).contains("It seems to hold a phone number or a vehicle plate.");
        });
        assertThat(parsed(task).select("[name=q.firstTask.value]").val()).isEqualTo("Call aunt on 90 12 34 56");
        assertThat(carer.page("/today").text()).doesNotContain("Call aunt");
    }

    @Test
    void refusesAnHourThatWasBeforeTheTalk() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        var past = carer.answer(intake + "/responsible", Map.of("q.heardNextAt.day.day", "3",
                "q.heardNextAt.day.month", "3", "q.heardNextAt.day.year", "2019", "q.heardNextAt.hour", "9:00"));

        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(parsed(past).text()).contains("This day was before you talked. Choose a later day.");
        assertThat(parsed(past).select("[name=q.heardNextAt.day.year]").val()).isEqualTo("2019");
    }
}
