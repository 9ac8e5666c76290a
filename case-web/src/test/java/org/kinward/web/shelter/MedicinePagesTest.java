package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a child takes is sealed, due at its hours, given once; the house is warned of an allergy. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MedicinePagesTest {

    private static final String SYRUP = "Zzimbilin syrup, one spoon";

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;
    private Shift manager;
    private Instant began = Instant.EPOCH;

    @BeforeAll
    void signIn() {
        QuietHouse.in(database);
        began = database.superuser().sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
        carer = Shift.carer(port);
        manager = Shift.of(port, "manager");
    }

    @AfterAll
    void leaveNothing() {
        for (var table : new String[]{"medicine", "allergy"}) {
            database.superuser().sql("delete from casework." + table + " where case_file_id in (select id from "
                    + "casework.case_file where opened_at >= ?)").param(Timestamp.from(began)).update();
        }
    }

    @Test
    void isWrittenSealedAndShownForAMinuteToTheShift() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.file + "/medicines";
        var form = carer.page(path + "/new");
        var colleagues = carer.page(path + "/new");
        var empty = carer.send(form, path + "/new", Map.of("hours", "8, 25"));
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(parsed(empty).select(".govuk-error-summary li")).hasSize(3);
        assertThat(carer.send(form, path + "/new", with("until.year", "2020", "until.month", "1", "until.day", "1"))
                .statusCode()).isEqualTo(400);

        assertThat(carer.send(form, path + "/new", with()).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, path + "/new", with()).statusCode()).as("pressed twice").isEqualTo(302);
        assertThat(carer.send(colleagues, path + "/new", with("sealed", "Something else")).statusCode())
                .as("written since").isEqualTo(409);

        isSealed(house, path);
        isGivenOnce(house, path);
    }

    private void isSealed(HouseUnderTest house, String path) {
        var sheet = carer.page(path);
        assertThat(sheet.text()).contains("Medicine 1", "A nurse").doesNotContain("Zzimbilin");
        var shown = carer.send(sheet, path + "/show", Map.of());
        assertThat(shown.headers().firstValue("Refresh").orElseThrow()).startsWith("60; url=" + path);
        assertThat(parsed(shown).text()).contains(SYRUP);
        assertThat(manager.page(path).text()).contains("Medicine 1").doesNotContain("Zzimbilin");
        assertThat(manager.page(path).select("form[action$=/show]")).isEmpty();
        assertThat(manager.get(path + "/new").statusCode()).isEqualTo(302);
        assertThat(house
                .count("select count(*) from casework.medicine m join casework.case_file f on f.id = m.case_file_id "
                        + "where f.intake_id = ?"))
                .isOne();
    }

    private void isGivenOnce(HouseUnderTest house, String path) {
        database.superuser().sql("""
                update casework.medicine m set written_at = now() - interval '2 days', from_on = current_date - 2,
                    hours = array[(now() at time zone coalesce(a.time_zone, 'UTC') - interval '1 hour')::time(0)]
                from casework.case_file f join account.agency a on a.id = f.agency_id
                where f.id = m.case_file_id and f.intake_id = ?""").param(UUID.fromString(house.intake)).update();
        assertThat(carer.page(house.place + "/house").text()).contains("to give");
        var round = carer.page(house.place + "/medicines");
        var href = round.select("main a[href*=" + house.file + "/medicines/dose]").attr("href");
        assertThat(parsed(carer.send(round, house.place + "/medicines/show", Map.of())).text()).contains(SYRUP);
        var form = carer.page(href);
        var colleagues = carer.page(href);
        assertThat(carer.send(form, path + "/dose", Map.of()).statusCode()).isEqualTo(400);

        assertThat(carer.send(form, path + "/dose", Map.of("came", "GIVEN", "hour", "0")).statusCode()).isEqualTo(302);

        var second = carer.send(colleagues, path + "/dose", Map.of("came", "GIVEN", "hour", "0:01"));
        assertThat(second.statusCode()).as("given since").isEqualTo(409);
        assertThat(parsed(second).text()).contains("Do not give it a second time");
        isCorrected(parsed(second), path, house);
        assertThat(carer.page(house.place + "/medicines").select("main a[href='" + href + "']")).isEmpty();
        ends(path);
    }

    private void isCorrected(Document form, String path, HouseUnderTest house) {
        assertThat(carer.send(form, path + "/dose", Map.of("came", "REFUSED", "hour", "0")).statusCode())
                .as("a correction without a reason").isEqualTo(400);
        assertThat(carer.send(form, path + "/dose",
                Map.of("came", "REFUSED", "hour", "0", "why", "Spat it out")).statusCode()).isEqualTo(302);
        assertThat(carer.page(path).text()).contains("The child did not want it", "Spat it out");
        assertThat(carer.page(house.place + "/since?back=day").text()).contains("The child did not want it")
                .doesNotContain("Zzimbilin");
    }

    private void ends(String path) {
        var end = path + "/end";
        var form = carer.page(end + "?of=MEDICINE&number=1");
        assertThat(carer.send(form, end, Map.of()).statusCode()).isEqualTo(400);
        assertThat(carer.send(form, end, Map.of("why", "FINISHED")).statusCode()).isEqualTo(302);
        assertThat(carer.send(form, end, Map.of("why", "ANOTHER_ONE_INSTEAD")).statusCode()).isEqualTo(409);
        assertThat(carer.get(end + "?of=MEDICINE&number=7x").statusCode()).isEqualTo(302);
        assertThat(carer.page(path).text()).contains("It is finished");
    }

    @Test
    void warnsTheHouseOfAnAllergyAndNotOfWhat() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived();
        var path = house.file + "/medicines/allergy";
        var form = carer.page(path);
        assertThat(carer.send(form, path, Map.of()).statusCode()).isEqualTo(400);

        assertThat(carer.send(form, path, Map.of("sealed", "Zzgroundnuts", "severity", "LIFE_IN_DANGER"))
                .statusCode()).isEqualTo(302);

        for (var page : new String[]{house.stay(), house.file + "/medicines"}) {
            assertThat(manager.page(page).text()).as(page).contains("This child has an allergy")
                    .doesNotContain("Zzgroundnuts");
        }
        assertThat(carer.page(house.place + "/house").text()).contains("Has an allergy");
        var sheet = carer.page(house.file + "/medicines");
        assertThat(parsed(carer.send(sheet, house.file + "/medicines/show", Map.of())).text())
                .contains("Zzgroundnuts");
        var end = house.file + "/medicines/end";
        assertThat(carer.send(carer.page(end + "?of=ALLERGY&number=1"), end, Map.of("why", "WRITTEN_BY_MISTAKE"))
                .statusCode()).isEqualTo(302);
        assertThat(carer.page(house.stay()).text()).doesNotContain("This child has an allergy");
    }

    private static Map<String, String> with(String... more) {
        var all = new HashMap<>(Map.of("sealed", SYRUP, "hours", "8, 20:00", "prescriber", "NURSE"));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
