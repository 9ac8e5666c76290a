package org.kinward.web.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** How the work is spread: a sum for each person, its parts, and the list behind each part. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CaseloadPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private NightExamples night;
    @Autowired
    private TestDatabase database;
    private UUID esi = new UUID(0, 0);

    @BeforeAll
    void aChildOfEsi() {
        night.girl("Weighed");
        esi = database.superuser().sql("select person_id from account.credential where sign_in_name = 'worker'")
                .query(UUID.class).single();
        for (var table : new String[]{"case_file", "intake"}) {
            database.superuser()
                    .sql("update casework." + table + " set worker_id = ? where call_word = 'Weighed'").param(esi)
                    .update();
        }
    }

    @Test
    void leadsFromTheTeamToThePartsAndTheirLists() {
        var manager = Shift.of(port, "manager");
        var parts = "/team/" + esi + "/caseload";
        assertThat(manager.page("/team").select("a[href='" + parts + "']")).hasSize(1);

        var page = manager.page(parts);

        assertThat(page.select("main").text()).contains("It says nothing about how well somebody works.");
        page.select("main a[href*='/caseload/list']").forEach(link -> assertThat(cards(manager, link.attr("href")))
                .as(link.attr("href")).hasSize(children(link)));
        assertThat(cards(manager, parts + "/list?of=in-a-house")).anyMatch(card -> card.contains("Weighed"));
    }

    @Test
    void isForManagersOfTheAgency() {
        var parts = "/team/" + esi + "/caseload";

        assertThat(Shift.of(port, "worker").get(parts).statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "manager-b").get(parts).statusCode()).isEqualTo(404);
        var manager = Shift.of(port, "manager");
        assertThat(manager.get(parts + "/list").statusCode()).isEqualTo(302);
        assertThat(manager.get(parts + "/list?of=good-workers").statusCode()).isEqualTo(404);
        assertThat(manager.get(parts + "/list?of=at-home&at=soon").statusCode()).isEqualTo(404);
    }

    @Test
    void takesItsWeightsFromTheAdministrator() {
        var admin = Shift.of(port, "admin");
        var setting = "/admin/caseload";
        var before = admin.page(setting);

        var wrong = admin.send(before, setting, Map.of("house", "11", "home", "0,255", "border", "x"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(parsed(wrong).select(".govuk-error-summary a")).hasSize(3);
        assertThat(admin.send(before, setting, Map.of("home", "0,5")).statusCode()).isEqualTo(302);
        assertThat(admin.send(before, setting, Map.of("home", "0.75")).statusCode()).isEqualTo(409);
        assertThat(admin.page(setting).select("main").text()).contains("At home: 0.5.", "At home: 0.25.");
        assertThat(admin.send(admin.page(setting), setting, Map.of("home", "0.25")).statusCode()).isEqualTo(302);
    }

    private static int children(Element link) {
        return Integer.parseInt(link.closest(".govuk-summary-list__row").select("dd").first().text()
                .replaceAll("^(\\d+).*", "$1"));
    }

    /** Page behind page. */
    private static List<String> cards(Shift manager, String list) {
        var page = manager.page(list);
        var cards = new ArrayList<>(page.select("main ul.kinward-cards > li").eachText());
        var next = page.select("main nav a[rel=next]");
        if (!next.isEmpty()) {
            cards.addAll(cards(manager, next.last().attr("href")));
        }
        return cards;
    }
}
