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

        carer.answer(intake + "/tonight", Map.of("q.place.value", other, "q.roomsOf", other));
        var manager = Shift.of(port, "manager");
        var roll = "/places/" + home + "/roll";
        var called = parsed(manager.send(manager.page(roll), roll, Map.of()));

        assertThat(tonight.text()).contains("Another place does not see this record.");
        assertThat(called.text()).contains("Sleeps elsewhere tonight: ");
    }

    /** Rooms belong to a place: without scripts, a sheet saved with another place comes back with that place's rooms. */
    @Test
    void comesBackWithTheRoomsOfAnotherPlaceAndNothingElseLost() {
        var carer = Shift.carer(port);
        var sheet = carer.begin() + "/tonight";
        var page = carer.page(sheet);
        var other = withRooms(carer, sheet, page.select("select[name=q.place.value] option[selected]").val());

        var again = parsed(carer.send(page, sheet, Map.of("q.place.value", other, "q.shared.value", "ALONE")));
        var rooms = again.select("select[name=q.room.value] option").eachAttr("value").stream()
                .filter(room -> !room.isEmpty()).toList();
        var saved = carer.send(again, sheet, Map.of("q.room.value", rooms.getFirst()));

        assertThat(again.select("main").text()).contains("You chose another place. Its rooms are below.");
        assertThat(again.select("select[name=q.place.value] option[selected]").val()).isEqualTo(other);
        assertThat(again.select("input[name=q.shared.value][checked]").val()).isEqualTo("ALONE");
        assertThat(page.select("select[name=q.room.value] option").eachAttr("value"))
                .doesNotContainAnyElementsOf(rooms);
        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(carer.page(sheet).select("select[name=q.room.value] option[selected]").val())
                .isEqualTo(rooms.getFirst());
    }

    private static String withRooms(Shift carer, String sheet, String home) {
        return carer.page(sheet).select("select[name=q.place.value] option").eachAttr("value").stream()
                .filter(place -> !place.isEmpty() && !place.equals(home))
                .filter(place -> !parsed(carer.answer(sheet, Map.of("q.place.value", place, "then", "rooms")))
                        .select("select[name=q.room.value] option[value]:not([value=''])").isEmpty())
                .findFirst().orElseThrow();
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
