package org.kinward.web.shelter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.browser.Visitor;
import org.kinward.web.intake.QuietHouse;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who counts at night reads of a child that is out with whom, and until when, and ticks it all the same. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhoIsOutPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;

    private Shift carer;

    @BeforeAll
    void signIn() {
        QuietHouse.in(database);
        carer = Shift.carer(port);
    }

    @Test
    void saysWithWhomAChildIsOutAndUntilWhenAndTicksNothing() {
        var house = out();
        var path = house.place + "/count";
        var form = carer.page(path);

        var beside = beside(form, house);
        assertThat(beside.text()).contains("Out", "Health", "With ", "Out of the house, back by", "23:59")
                .doesNotContain("Late");
        assertThat(beside.select("details[open]")).as("ready to be said").hasSize(1);
        assertThat(form.select("input[checked], option[selected]:not([value=''])")).as("by a person").isEmpty();
        assertThat(form.select(".kinward-only-print li").text()).contains("back by").doesNotContain("Health", "With ");
        assertThat(carer.send(form, path, Map.of()).statusCode()).as("it counts for nothing").isEqualTo(400);

        wasToBeBackAMinuteAgo(house);
        var late = carer.page(path);
        assertThat(beside(late, house).text()).contains("Not back in time", "Late: was to be back by", "Health");
        assertThat(late.select(".kinward-only-print li").text()).contains("Late: was to be back by");
        assertThat(carer.page(house.place + "/house").text()).contains("Late: was to be back by");

        isBack(house);
        assertThat(beside(carer.page(path), house).text()).doesNotContain("Not back in time", "Late", "Health");
    }

    /** With axe, on a small phone and a desk, in both languages, with and without scripts. */
    @Test
    void isUsableByEverybody() {
        var house = out();
        for (var with : List.of(true, false)) {
            try (var visitor = Visitor.of(port, with ? 320 : 1280, with ? "fr" : "en", with)) {
                var signIn = visitor.open("/sign-in");
                signIn.page().fill("[name=name]", "manager");
                signIn.page().fill("[name=password]", "try-kinward-2026");
                var count = signIn.after(() -> signIn.page().click("form[action='/sign-in'] button[type=submit]"))
                        .go(house.place + "/count");
                assertThat(count.page().locator("main details[open]").count()).isPositive();
                assertThat(count.page().locator("main").innerText())
                        .contains(with ? "En sortie, retour avant" : "Out of the house, back by");
            }
        }
        isBack(house);
    }

    /** A child that came at midnight, planned to be at the clinic with somebody of the staff, and left. */
    private HouseUnderTest out() {
        var house = new HouseUnderTest(carer, database, Map.of()).arrived().uncounted();
        var path = house.file + "/outings/new";
        var form = carer.page(path);
        var typed = new HashMap<>(Map.of("to", "CLINIC", "with.company", "STAFF", "leaves.hour", "0:00", "back.hour",
                "23:59"));
        typed.put("with.staff", form.select("select[name='with.staff'] option").get(1).attr("value"));
        assertThat(carer.send(form, path, typed).statusCode()).isEqualTo(302);
        isSaid(house, Map.of("step", "LEFT", "hour", "0:00"));
        return house;
    }

    private void isBack(HouseUnderTest house) {
        isSaid(house, Map.of("step", "BACK"));
    }

    private void isSaid(HouseUnderTest house, Map<String, String> step) {
        var one = carer.page(house.place + "/outings").select("a[href*='" + house.file + "/outings/one']")
                .attr("href");
        assertThat(carer.send(carer.page(one), house.file + "/outings/one", step).statusCode()).isEqualTo(302);
    }

    /** What stands between the line of this child and the next one. */
    private static Elements beside(Document count, HouseUnderTest house) {
        var line = count.select("input[value=" + house.intake + "]").getFirst();
        return new Elements(line.nextElementSiblings().stream()
                .takeWhile(part -> !part.attr("name").startsWith("lines[")).toList());
    }

    private void wasToBeBackAMinuteAgo(HouseUnderTest house) {
        database.superuser().sql("""
                update casework.outing o set leaves_at = now() - interval '2 minutes', back_at = now() - interval '1 minute',
                    planned_at = now() - interval '3 minutes'
                from casework.stay s join casework.case_file f on f.id = s.case_file_id
                where s.id = o.stay_id and f.intake_id = ?
                """).param(UUID.fromString(house.intake)).update();
    }
}
