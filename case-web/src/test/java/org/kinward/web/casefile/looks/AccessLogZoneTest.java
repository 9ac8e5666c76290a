package org.kinward.web.casefile.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.audit.AuditedTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** When somebody looked is said in the hours of the agency, however far they are from those of the server. */
@AuditedTest
class AccessLogZoneTest {

    private static final String FAR = "Pacific/Kiritimati";
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private String before = "";

    @BeforeEach
    void theAgencyIsFarAway() {
        before = database.superuser().sql("select time_zone from account.agency where name = 'Lantern'")
                .query(String.class).single();
        zone(FAR);
    }

    @AfterEach
    void theAgencyIsWhereItWas() {
        zone(before);
    }

    @Test
    void saysTheHourOfTheAgency() {
        var manager = Shift.of(port, "manager");
        var intake = manager.begin();
        manager.answer(intake + "/check", intake + "/create");
        var record = manager.page(intake + "/created").select("a:contains(Go to the record)").attr("href");
        var from = Instant.now();
        manager.get(record);

        await().untilAsserted(() -> assertThat(manager.page(record + "/access-log").text()).satisfiesAnyOf(
                log -> assertThat(log).contains(said(from, ZoneId.of(FAR))),
                log -> assertThat(log).contains(said(from.plusSeconds(60), ZoneId.of(FAR)))));
        assertThat(manager.page(record + "/access-log").text()).doesNotContain(said(from, ZoneOffset.UTC))
                .contains("Times are those of your agency: Kiritimati.").doesNotContain("UTC");
    }

    @Test
    void saysWhatWasShownAndNotOnlyThatSomethingWas() {
        var manager = Shift.of(port, "manager");
        var intake = manager.begin();
        manager.answer(intake + "/contact", Map.of("q.names.carerPhone", "90 11 22 44"));
        manager.answer(intake + "/check", intake + "/create");
        var record = manager.page(intake + "/created").select("a:contains(Go to the record)").attr("href");
        manager.send(manager.page(record), record + "/show", Map.of("wanted", "CARER_PHONE", "number", "0"));

        await().untilAsserted(() -> assertThat(manager.page(record + "/access-log").select(".kinward-card").eachText())
                .anyMatch(look -> look.startsWith("Showed something about who the child is Telephone of a carer")));
    }

    private static String said(Instant moment, ZoneId zone) {
        return WRITTEN.format(moment.atZone(zone));
    }

    private void zone(String name) {
        database.superuser().sql("update account.agency set time_zone = ? where name = 'Lantern'").param(name).update();
    }
}
