package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who must not share a room is warned of when a bed is given; what the house did stands on its sheet, calls on what happened. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingPagesTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Lome"));

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    private static Map<String, String> day(String field, LocalDate day, Map<String, String> more) {
        var typed = new HashMap<>(more);
        typed.putAll(Map.of(field + ".day", "" + day.getDayOfMonth(), field + ".month", "" + day.getMonthValue(),
                field + ".year", "" + day.getYear()));
        return typed;
    }

    private int room(HouseUnderTest house, String room, String despite) {
        var form = carer.page(house.stay() + "/room");
        return carer.send(form, house.stay() + "/room", Map.of("room", room, "despite", despite)).statusCode();
    }

    @Test
    void aBedIsGivenAllTheSameForAReason() {
        var one = new HouseUnderTest(carer, database, Map.of()).arrived();
        var two = new HouseUnderTest(carer, database, Map.of()).arrived();
        isNamed(one, two);
        var room = carer.page(two.stay() + "/room").select("select[name=room] option[value]:not([value=''])").last()
                .attr("value");
        assertThat(room(two, room, "")).isEqualTo(302);

        var form = carer.page(one.stay() + "/room");
        var warned = carer.send(form, one.stay() + "/room", Map.of("room", room));

        assertThat(warned.statusCode()).isEqualTo(422);
        assertThat(parsed(warned).select(".govuk-warning-text").text()).contains("must not share a room");
        assertThat(carer.post(one.stay() + "/room", Shift.asItStands(parsed(warned), one.stay() + "/room",
                Map.of("room", room, "despite", "The other room has no roof"))).statusCode()).isEqualTo(302);
        assertThat(carer.page(one.place + "/house").text()).contains("Two children who must not share a room");
        isShownAndEnded(one, two);
    }

    private void isNamed(HouseUnderTest one, HouseUnderTest two) {
        var path = one.stay() + "/apart/new";
        var form = carer.page(path);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        var said = Map.of("other", two.file.substring(3), "by", "STAFF", "sealed", "They fight with stones");
        assertThat(carer.send(form, path, day("until", TODAY.minusDays(1), said)).statusCode()).isEqualTo(422);
        assertThat(carer.send(form, path, day("until", TODAY.plusYears(2), said)).statusCode()).isEqualTo(422);
        assertThat(carer.send(form, path, day("until", TODAY.plusDays(9), said)).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path, day("until", TODAY.plusDays(9), said)).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path, day("until", TODAY.plusDays(8), said)).statusCode()).isEqualTo(409);
    }

    private void isShownAndEnded(HouseUnderTest one, HouseUnderTest two) {
        var list = carer.page(two.stay() + "/apart");
        assertThat(list.select(".kinward-card")).hasSize(1);
        assertThat(list.text()).contains("Somebody of the staff").doesNotContain("stones");
        var shown = carer.answer(two.stay() + "/apart", two.stay() + "/apart/show");
        assertThat(parsed(shown).select("[data-revealed]").text()).contains("They fight with stones");

        assertThat(carer.answer(two.stay() + "/apart", two.stay() + "/apart/end").statusCode()).isEqualTo(302);

        assertThat(carer.page(one.stay() + "/apart").select(".kinward-card")).isEmpty();
        assertThat(Shift.of(port, "worker-b").get(one.stay() + "/apart").statusCode()).isEqualTo(404);
    }

    @Test
    void theSheetSaysWhatWasOfferedAndWhatHappenedSaysWhoCalled() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.place + "/activities/new";
        var form = carer.page(path);
        var sport = Map.of("part", "MORNING", "kind", "SPORT", "words", "Zigzag race in the yard", "children",
                house.intake);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, path, day("on", TODAY.plusDays(1), sport)).statusCode()).isEqualTo(422);
        assertThat(carer.send(form, path, sport).statusCode()).isEqualTo(302);
        assertThat(carer.page(house.place + "/activities").text()).contains("Sport", "Zigzag race in the yard",
                "One child took part");

        var note = carer.page(house.place + "/note");
        assertThat(carer.send(note, house.place + "/note", Map.of("kind", "CALL", "words",
                "A man asked twice for a girl, and gave no number")).statusCode()).isEqualTo(302);

        healthWasLookedAt(house);
        assertThat(manager.page(house.place + "/since?back=day").text()).contains("Somebody called the house",
                "A man asked twice", "Offered in the house", "Zigzag race", "Health looked at after arrival");
    }

    private void healthWasLookedAt(HouseUnderTest house) {
        database.superuser().sql("""
                update casework.task set done_at = now(), done_by = (select person_id from account.credential
                    where sign_in_name = 'carer') where intake_id = ?::uuid and kind = 'CHECK_HEALTH'""")
                .param(house.intake).update();
    }
}
