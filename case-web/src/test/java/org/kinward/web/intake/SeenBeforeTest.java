package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search of page 0 runs again when the name is known, in the own scope and without saying whose name it is (F53). */
@WholeProgramTest
class SeenBeforeTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    @Test
    void asksWhetherAChildOfThisNameIsTheOneInCareAlready() {
        var carer = Shift.carer(port);
        var name = "Sena" + letters();
        var first = record(carer, name);

        var intake = carer.begin();
        var saved = carer.answer(intake + "/name", Map.of("name", name.toUpperCase(java.util.Locale.ROOT)));
        var asked = asked(carer, saved);

        assertThat(Shift.to(saved)).isEqualTo(intake + "/seen-before");
        assertThat(asked.select("h1").text()).isEqualTo("Is it one of these children?");
        assertThat(asked.select(".kinward-card a").eachAttr("href")).containsExactly(first);
        assertThat(asked.html()).doesNotContainIgnoringCase(name);
        assertThat(asked.select("a[href=" + intake + "/check]").text()).isEqualTo("It is another child: go on");
    }

    @Test
    void goesOnWhenNobodyHasTheName() {
        var carer = Shift.carer(port);
        var intake = carer.begin();

        assertThat(Shift.to(carer.answer(intake + "/name", Map.of("name", "Yema" + letters()))))
                .isEqualTo(intake + "/check");
    }

    @Test
    void asksAgainWhenThePhoneOfACarerIsKnown() {
        var carer = Shift.carer(port);
        var phone = "+228 9" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        var first = carer.begin();
        carer.answer(first + "/contact", Map.of("q.names.carerPhone", phone));
        carer.answer(first + "/check", first + "/create");
        var intake = carer.begin();

        var saved = carer.answer(intake + "/contact", Map.of("q.names.carerPhone", phone.replace(" ", "")));
        var asked = asked(carer, saved);

        assertThat(Shift.to(saved)).isEqualTo(intake + "/seen-before");
        assertThat(asked.text()).contains("A child whose carer has this phone is recorded already.");
        assertThat(asked.html()).doesNotContain(phone);
        assertThat(asked.select("a[href=" + intake + "/responsible]").text()).isEqualTo("It is another child: go on");
    }

    @Test
    void asksOnASecondPressTooAndLeadsBackToTheListWhoComesBackLater() {
        var carer = Shift.carer(port);
        var phone = "+228 9" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        var first = carer.begin();
        carer.answer(first + "/contact", Map.of("q.names.carerPhone", phone));
        carer.answer(first + "/check", first + "/create");
        var intake = carer.begin();
        var contact = carer.page(intake + "/contact");
        var typed = Map.of("q.names.carerPhone", phone, "then", "later");

        var once = carer.send(contact, intake + "/contact", typed);
        var twice = carer.send(contact, intake + "/contact", typed);

        assertThat(Shift.to(once)).isEqualTo(intake + "/seen-before").isEqualTo(Shift.to(twice));
        assertThat(asked(carer, twice).select("a:contains(It is another child)").attr("href")).isEqualTo(intake);
    }

    private static Document asked(Shift carer, HttpResponse<String> saved) {
        return carer.page(Shift.to(saved) + "?"
                + URI.create(saved.headers().firstValue("Location").orElseThrow()).getQuery());
    }

    /** What is written down days later is compared as well: names of the child, its phone, a name put right. */
    @Test
    void asksAgainWhenNamesOrAPhoneAreWrittenDownInARecord() {
        var worker = Shift.of(port, "worker").inEnglish();
        var family = "Agbeko" + letters();
        var phone = "+228 9" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
        var first = known(worker, family, phone);
        var second = worker.begin();
        made(worker, second, "Yao" + letters());
        var names = second + "/days/own-names";

        var byName = worker.answer(names, Map.of("q.names.given", "Mawuena", "q.names.family", family));
        var asked = asked(worker, byName);

        assertThat(asked.select(".kinward-card a").eachAttr("href")).containsExactly(first);
        assertThat(asked.html()).doesNotContain(family, "Mawuena");
        assertThat(asked.text()).contains("one of these names", "tell the manager");
        assertThat(asked.select("a:contains(It is another child)").attr("href")).isEqualTo(second + "/days");
        for (var typed : List.of(Map.of("q.names.phone", phone), Map.of("q.names.nickname", family))) {
            assertThat(Shift.to(worker.answer(names, typed))).isEqualTo(second + "/seen-before");
        }
        assertThat(Shift.to(worker.answer(second + "/name", Map.of("name", family)))).as("a name put right")
                .isEqualTo(second + "/seen-before");
        assertThat(Shift.to(worker.answer(names, Map.of("q.names.family", "Z" + letters()))))
                .isEqualTo(second + "/days");
    }

    /** The same name in another agency is not there, whatever the address says. */
    @Test
    void neverTellsOfAChildThatTheSearchWouldNotFind() {
        var stranger = Shift.of(port, "worker-b");
        var name = "Doto" + letters();
        var foreign = record(stranger, name);
        var carer = Shift.carer(port);
        var intake = carer.begin();

        assertThat(Shift.to(carer.answer(intake + "/name", Map.of("name", name)))).isEqualTo(intake + "/check");
        assertThat(Shift.to(carer.get(intake + "/seen-before?file=" + foreign.substring(3))))
                .isEqualTo(intake + "/check");
        assertThat(stranger.get(intake + "/seen-before?file=" + foreign.substring(3)).statusCode()).isEqualTo(404);
        assertThat(Shift.to(carer.get(intake + "/seen-before"))).isEqualTo(intake + "/check");
        assertThat(carer.get(intake + "/seen-before?file=1").statusCode()).isEqualTo(404);
    }

    /** A record in which these are written down. */
    private String known(Shift worker, String family, String phone) {
        var intake = worker.begin();
        var file = made(worker, intake, "Sena" + letters());
        worker.answer(intake + "/days/own-names",
                Map.of("q.names.given", "Mawuena", "q.names.family", family, "q.names.phone", phone));
        caredFor(file);
        return file;
    }

    /** The right of a lead worker comes to the vault a moment after the record; nobody finds the child before. */
    private void caredFor(String file) {
        await().atMost(Duration.ofSeconds(20)).until(() -> database.superuser().sql("""
                select not exists (select from casework.outbox o join casework.case_file f on f.reference = o.reference
                    where f.id = ?::uuid)
                """).param(file.substring(3)).query(Boolean.class).single());
    }

    private static String record(Shift worker, String name) {
        return made(worker, worker.begin(), name);
    }

    private static String made(Shift worker, String intake, String name) {
        worker.answer(intake + "/name", Map.of("name", name));
        worker.answer(intake + "/check", intake + "/create");
        return worker.page(intake + "/created").select("a:contains(Go to the record)").attr("href");
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
