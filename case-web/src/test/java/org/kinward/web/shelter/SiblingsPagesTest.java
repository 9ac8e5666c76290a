package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where brothers and sisters sleep is said before a bed is given, and keeps nobody from another one. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiblingsPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;

    @BeforeAll
    void signIn() {
        carer = Shift.carer(port);
    }

    private HouseUnderTest child(String word) {
        var child = new HouseUnderTest(carer, database, Map.of());
        database.superuser().sql("update casework.intake set call_word = :word where id = :id").param("word", word)
                .param("id", UUID.fromString(child.intake)).update();
        return child;
    }

    /** The second child was found with the first, and with whom else. */
    private void found(HouseUnderTest first, HouseUnderTest second, String with) {
        database.superuser().sql("update casework.intake set found_with = :first where id = :second")
                .param("first", UUID.fromString(first.intake)).param("second", UUID.fromString(second.intake)).update();
        database.superuser().sql("""
                insert into casework.first_hour_others (intake_id, told_by, told_on, found_with, found_with_standing,
                    found_count_standing, in_danger_standing, in_danger_count_standing, in_danger_country_standing, version)
                values (:id, 'CHILD', current_date, string_to_array(:with, ','), 'SAID_BY_CHILD', 'NOT_ASKED_YET', 'NOT_ASKED_YET',
                    'NOT_ASKED_YET', 'NOT_ASKED_YET', 0)
                """).param("id", UUID.fromString(second.intake)).param("with", with).update();
    }

    private String room(HouseUnderTest child, int which) {
        var path = child.stay() + "/room";
        var form = carer.page(path);
        var rooms = form.select("select[name=room] option[value]:not([value=''])");
        var room = rooms.get(which);
        assertThat(carer.send(form, path, Map.of("room", room.attr("value"))).statusCode()).isEqualTo(302);
        return room.text().replaceAll(" [(].*", "");
    }

    @Test
    void areNamedBeforeABedIsGivenAndOnThePageOfTheHouse() {
        var brother = child("Baobab").arrived();
        var sister = child("Mango");
        found(brother, sister, "BROTHER_OR_SISTER");
        var his = room(brother, 0);

        var arriving = carer.page(sister.stay() + "/arrive");
        assertThat(arriving.select(".govuk-inset-text").text()).contains("Baobab", his, "You can choose another room");
        sister.arrived();
        assertThat(carer.page(sister.place + "/house").select("main").text()).as("she has no room yet")
                .doesNotContain("Baobab (" + his + ") and");
        var hers = room(sister, 1);

        assertThat(carer.page(sister.place + "/house").select("main .kinward-no-print").text()).as("not on paper")
                .contains("Brothers and sisters who sleep apart", "Baobab (" + his + ") and Mango (" + hers + ")");
        room(sister, 0);
        assertThat(carer.page(sister.place + "/house").select("main").text())
                .doesNotContain("Baobab (" + his + ") and");
    }

    @Test
    void areNotGuessed() {
        var one = child("Papaya").arrived();
        var friend = child("Guava").arrived();
        found(one, friend, "BROTHER_OR_SISTER,FRIEND");
        room(one, 0);

        assertThat(carer.page(friend.stay() + "/room").select(".govuk-inset-text").text()).doesNotContain("Papaya");
        room(friend, 1);
        assertThat(carer.page(friend.place + "/house").select("main").text()).contains("Guava", "Papaya")
                .doesNotContain("Guava (", "and Papaya (");
    }
}
