package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Heads are counted, one is missed, searched for and back; the next shift reads it. Without a script anywhere. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HousePagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        QuietHouse.in(database);
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    @Test
    void callsADraftADraft() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived().uncounted();
        carer.begin();

        var called = carer.page(house.place + "/count").select("form legend").eachText();

        assertThat(called).contains("Draft").noneMatch(name -> name.contains("…"));
    }

    @Test
    void countsEveryChildOnceAndAsksForEachOfThem() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived().uncounted();
        var path = house.place + "/count";
        var form = carer.page(path);
        var colleagues = manager.page(path);
        assertThat(form.select("input[checked]")).as("nothing is ticked before").isEmpty();

        var empty = carer.send(form, path, Map.of());
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(parsed(empty).select(".govuk-error-summary li")).hasSizeGreaterThanOrEqualTo(1);
        var out = carer.send(form, path, house.allButThis(form, "AT_SCHOOL"));
        assertThat(parsed(out).select(".govuk-error-summary").text()).contains("Say with whom");
        var typed = house.allButThis(form, "AT_SCHOOL");
        typed.keySet().stream().filter(key -> key.endsWith("where")).toList()
                .forEach(key -> typed.put(key.replace("where", "with"), "TEACHER"));

        assertThat(carer.send(form, path, typed).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path, typed).statusCode()).as("pressed twice").isEqualTo(302);

        assertThat(house.count("select count(*) from casework.head_count_line where intake_id = ?")).isOne();
        isCorrectedWithAReason(path, typed);
        var late = manager.send(colleagues, path, typed);
        assertThat(late.statusCode()).as("counted since").isEqualTo(409);
        assertThat(parsed(late).text()).contains("Somebody has counted");
    }

    private void isCorrectedWithAReason(String path, Map<String, String> typed) {
        var again = carer.page(path);
        assertThat(again.text()).contains("you correct that count");
        assertThat(carer.send(again, path, typed).statusCode()).as("without a reason").isEqualTo(400);
        typed.put("reason", "She is back from school");
        assertThat(carer.send(again, path, typed).statusCode()).isEqualTo(302);
        typed.remove("reason");
    }

    @Test
    void missesOneSearchesAndTellsTheNextShift() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived().uncounted();
        var form = carer.page(house.place + "/count");

        var counted = carer.send(form, house.place + "/count", house.allButThis(form, "NOT_WHERE_EXPECTED"));

        assertThat(Shift.to(counted)).isEqualTo(house.missing());
        var search = carer.page(house.missing());
        assertThat(search.text()).contains("Search house and yard", "Tell the police");
        assertThat(carer.page("/today").select("main a[href=" + house.missing() + "]")).isNotEmpty();
        assertThat(carer.page(house.place + "/house").text()).contains("Not where expected");
        var seen = carer.page(house.missing() + "/seen");
        assertThat(carer.send(seen, house.missing() + "/seen", Map.of("on.year", "2099")).statusCode()).isEqualTo(400);
        assertThat(carer.send(seen, house.missing() + "/seen", Map.of("hour", "0", "wears", "a red shirt"))
                .statusCode()).isEqualTo(302);
        assertThat(carer.send(seen, house.missing() + "/seen", Map.of("hour", "0", "wears", "a blue shirt"))
                .statusCode()).as("somebody has said so since").isEqualTo(409);
        var step = house.missing() + "/step";
        var police = carer.page(step + "?step=POLICE_TOLD");
        assertThat(carer.send(police, step, Map.of("came", "NOT_POSSIBLE")).statusCode()).isEqualTo(400);
        assertThat(carer.send(police, step, Map.of("came", "DONE")).statusCode()).isEqualTo(302);
        assertThat(carer.send(police, step, Map.of("came", "DONE", "words", "again")).statusCode()).isEqualTo(409);
        isBack(house);
    }

    /** Nobody wrote who took the child: the count says so, and the search begins. */
    @Test
    void searchesForWhoIsOnlySaidToBeWithItsFamily() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived().uncounted();
        var form = carer.page(house.place + "/count");
        assertThat(form.text()).contains("only if a way out says who took the child along");
        var typed = house.allButThis(form, "WITH_FAMILY");
        typed.keySet().stream().filter(key -> key.endsWith("where")).toList()
                .forEach(key -> typed.put(key.replace("where", "with"), "FAMILY"));

        assertThat(Shift.to(carer.send(form, house.place + "/count", typed))).isEqualTo(house.missing());

        assertThat(carer.page(house.place + "/house").text()).contains("Not where expected");
    }

    private void isBack(HouseUnderTest house) {
        var end = house.missing() + "/end";
        var form = carer.page(end);
        assertThat(form.select("input[value=NOT_FOUND]")).isEmpty();
        assertThat(carer.send(form, end, Map.of("how", "NOT_FOUND", "words", "gone")).statusCode()).isEqualTo(422);
        assertThat(carer.send(form, end, Map.of("how", "CAME_BACK")).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, end, Map.of("how", "CAME_BACK")).statusCode()).isEqualTo(302);
        var note = carer.page(house.place + "/note");
        assertThat(carer.send(note, house.place + "/note", Map.of()).statusCode()).isEqualTo(400);
        var words = Map.of("about", house.intake, "words", "Stay near tonight, sleeps badly");
        assertThat(carer.send(note, house.place + "/note", words).statusCode()).isEqualTo(302);

        var since = manager.page(house.place + "/since?back=day");

        assertThat(since.text()).contains("Stay near tonight", "Came back", "1 not where expected", "Search: a step");
        assertThat(manager.send(since, house.place + "/since/read", Map.of()).statusCode()).isEqualTo(302);
        assertThat(manager.page(house.place + "/since").text()).doesNotContain("Stay near tonight");
        assertThat(manager.page(house.file + "/story").text()).contains("Not where expected", "Came back");
        assertThat(carer.page(house.missing()).text()).contains("Nobody is searching");
    }

    @Test
    void saysWhenMoreChildrenThanBedsAreInARoomAndRefusesNobody() {
        var house = new HouseUnderTest(carer, database, Map.of());
        var beds = manager.page(house.place + "/beds");
        assertThat(manager.send(beds, house.place + "/beds", Map.of("rooms[0].beds", "many")).statusCode())
                .isEqualTo(400);
        assertThat(manager.send(beds, house.place + "/beds", Map.of("rooms[0].beds", "0")).statusCode())
                .isEqualTo(302);
        var form = carer.page(house.stay() + "/arrive");
        var room = beds.select("input[name='rooms[0].room']").attr("value");

        assertThat(carer.send(form, house.stay() + "/arrive", Map.of("hour", "0", "room", room)).statusCode())
                .isEqualTo(302);

        assertThat(carer.page(house.place + "/house").text()).contains("More children than beds");
        assertThat(carer.get(house.place + "/beds").statusCode()).isEqualTo(404);
        getsAnotherRoom(house);
        manager.send(beds, house.place + "/beds", Map.of("rooms[0].beds", "90"));
    }

    private void getsAnotherRoom(HouseUnderTest house) {
        var path = house.stay() + "/room";
        var form = carer.page(path);
        var colleagues = manager.page(path);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        var rooms = form.select("select[name=room] option");

        assertThat(carer.send(form, path, Map.of("room", rooms.get(2).attr("value"))).statusCode()).isEqualTo(302);

        assertThat(manager.send(colleagues, path, Map.of("room", rooms.get(1).attr("value"))).statusCode())
                .as("moved since").isEqualTo(409);
        assertThat(carer.page(house.stay()).text()).contains(rooms.get(2).text().replaceAll(" \\(.*", ""));
    }
}
