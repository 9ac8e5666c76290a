package org.kinward.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.Test;
import org.kinward.web.access.WholeProgramTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The search of page 0 runs again when the name is known, in the own scope and without saying whose name it is (F53). */
@WholeProgramTest
class SeenBeforeTest {

    @LocalServerPort
    private int port;

    @Test
    void asksWhetherAChildOfThisNameIsTheOneInCareAlready() {
        var carer = Shift.carer(port);
        var name = "Sena" + letters();
        var first = record(carer, name);

        var intake = carer.begin();
        var saved = carer.answer(intake + "/name", Map.of("name", name.toUpperCase(java.util.Locale.ROOT)));
        var asked = carer.page(Shift.to(saved) + "?" + java.net.URI
                .create(saved.headers().firstValue("Location").orElseThrow()).getQuery());

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
        var asked = carer.page(Shift.to(saved) + "?" + java.net.URI
                .create(saved.headers().firstValue("Location").orElseThrow()).getQuery());

        assertThat(Shift.to(saved)).isEqualTo(intake + "/seen-before");
        assertThat(asked.text()).contains("A child whose carer has this phone is recorded already.");
        assertThat(asked.html()).doesNotContain(phone);
        assertThat(asked.select("a[href=" + intake + "/responsible]").text()).isEqualTo("It is another child: go on");
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

    private static String record(Shift worker, String name) {
        var intake = worker.begin();
        worker.answer(intake + "/name", Map.of("name", name));
        worker.answer(intake + "/check", intake + "/create");
        return worker.page(intake + "/created").select("a:contains(Go to the record)").attr("href");
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }
}
