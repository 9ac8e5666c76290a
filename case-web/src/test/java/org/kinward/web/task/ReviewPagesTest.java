package org.kinward.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager goes through figures, and each opens the list that it counts. */
@WholeProgramTest
class ReviewPagesTest {

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private NightExamples night;

    @Test
    void openTheListsThatTheyCount() {
        var reference = night.girl(FreshWord.like("Review"));
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, worker_id, kind, urgent, for_whom, due_at, thing_id)
                select gen_random_uuid(), f.intake_id, f.agency_id, f.place_id, f.worker_id, 'MAKE_PLAN', false, 'place',
                    now() - interval '400 days', f.id from casework.case_file f where f.reference = ?
                """).param(reference.symbols()).update();
        var manager = Shift.of(port, "manager");

        var page = manager.page("/review");

        assertThat(manager.page("/team").select("main a[href=/review]")).hasSize(1);
        assertThat(page.select("main h2").eachText()).containsExactly("Every day", "Every week", "Every month");
        var late = manager.page("/review/list?of=plan-late");
        assertThat(late.select("h1").text()).isEqualTo("Plan: late");
        assertThat(late.select("main li").first().text()).as("the longest first").contains(reference.shown());
        page.select("dl a[href^=/review/]").forEach(link -> assertThat(length(manager, link.attr("href")))
                .as(link.attr("href")).isEqualTo(children(link)));
    }

    @Test
    void leadToTheMapOfGapsWhoseNumbersAreItsLists() {
        var reference = night.girl(FreshWord.like("Gap"));
        database.superuser().sql("""
                insert into casework.service_gap select gen_random_uuid(), f.id, 'SCHOOL', 'A school', c.person_id, now()
                from casework.case_file f, account.credential c where f.reference = ? and c.sign_in_name = 'manager'
                """).param(reference.symbols()).update();
        var manager = Shift.of(port, "manager");
        var link = manager.page("/review").select("main a[href=/review/gaps]").attr("href");

        manager.page(link).select("main li a").forEach(gap -> assertThat(length(manager, gap.attr("href")))
                .as(gap.text()).isEqualTo(Integer.parseInt(gap.text().replaceAll(".*: (\\d+) .*", "$1"))));
        assertThat(manager.page("/review/gaps").select("main li a[href*=area=SCHOOL]")).isNotEmpty();
        assertThat(manager.get("/review/gaps/list").statusCode()).isEqualTo(302);
        assertThat(manager.get("/review/gaps/list?area=LOVE&district=x").statusCode()).isEqualTo(404);
    }

    /** Whom the house recorded, and needs without a service by need and district: each number is the length of its list. */
    @Test
    void goThroughAQuarterBesideTheOneBefore() {
        var reference = night.girl(FreshWord.like("Quarter"));
        database.superuser().sql("""
                insert into casework.service_gap select gen_random_uuid(), f.id, 'SCHOOL', 'A school', c.person_id, now()
                from casework.case_file f, account.credential c where f.reference = ? and c.sign_in_name = 'manager'
                """).param(reference.symbols()).update();
        var manager = Shift.of(port, "manager");

        var page = manager.page(manager.page("/review").select("main a[href=/review/quarter]").attr("href"));

        assertThat(page.select("main table").first().select("tbody th").eachText()).startsWith("Recorded", "Girls",
                "Boys");
        var links = page.select("main table").first().select("tbody a");
        assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(length(manager, link.attr("href")))
                .as(link.attr("href")).isEqualTo(Integer.parseInt(link.text().split(" ")[0])));
        var gaps = page.select("main table").last().select("tbody a[href*=area=SCHOOL]");
        assertThat(gaps).isNotEmpty().allSatisfy(link -> assertThat(length(manager, link.attr("href")))
                .as(link.attr("href")).isEqualTo(Integer.parseInt(link.text().replaceAll("\\D", ""))));
        assertThat(manager.page("/review/list?of=girls").select(".govuk-back-link").attr("href"))
                .isEqualTo("/review/quarter");
        assertThat(Shift.of(port, "worker").get("/review/quarter").statusCode()).isEqualTo(404);
    }

    /** A share is of those about whom it can be said; of whom it cannot stands beside it. */
    @Test
    void sayOfHowManyAQuarterSpeaks() {
        night.girl(FreshWord.like("Share"));
        var manager = Shift.of(port, "manager");

        for (var share : Map.of("Something is difficult", "answered", "Not asked yet", "recorded", "First assessment",
                "assessment-due", "No plan", "plan-due").entrySet()) {
            var cell = manager.page("/review/quarter").select("main table").first()
                    .select("tbody tr:contains(" + share.getKey() + ") td").first();
            assertThat(cell.text()).as(share.getKey())
                    .endsWith(" of " + length(manager, "/review/list?of=" + share.getValue()));
        }
    }

    @Test
    void nameHousesWhereNobodyCountedAndNeverWhoWasOnShift() {
        night.girl(FreshWord.like("Round"));
        database.superuser().sql("""
                update casework.intake set started_at = now() - interval '3 days' where call_word like 'Round%'
                """).update();
        var manager = Shift.of(port, "manager");

        var rounds = manager.page("/review/rounds");

        assertThat(rounds.select("main ul.kinward-cards > li").size()).isGreaterThanOrEqualTo(4);
        assertThat(rounds.select("main ul.kinward-cards").text()).contains("Morning of", "Night of");
        assertThat(rounds.select("main ul.kinward-cards a").first().attr("href")).matches("/places/.*/house");
        assertThat(Shift.of(port, "worker").get("/review/rounds").statusCode()).isEqualTo(404);
        assertThat(manager.get("/review/rounds?at=soon").statusCode()).isEqualTo(404);
    }

    @Test
    void sayBesideAChildWhyItIsStillThere() {
        var reference = night.girl(FreshWord.like("Stay"));
        database.superuser().sql("""
                insert into casework.stay (id, case_file_id, place_id, arrived_at, arrived_by, written_at)
                select gen_random_uuid(), f.id, f.place_id, now() - interval '900 days', c.person_id, now()
                from casework.case_file f, account.credential c where f.reference = ? and c.sign_in_name = 'manager'
                """).param(reference.symbols()).update();
        var manager = Shift.of(port, "manager");
        assertThat(manager.page("/review/list?of=stay-180").select("main li").first().text())
                .contains(reference.shown(), "Nobody has written yet why");

        database.superuser().sql("""
                insert into casework.stay_review select s.id, 1, 'COURT', '', 'FREELY', '', s.arrived_by, now(), 'HOUSE', '', now()
                from casework.stay s join casework.case_file f on f.id = s.case_file_id where f.reference = ?
                """).param(reference.symbols()).update();

        assertThat(manager.page("/review/list?of=stay-180").select("main li").first().text())
                .contains(reference.shown(), "A court case goes on");
    }

    @Test
    void nameWhatIsNoChild() {
        database.superuser().sql("""
                insert into casework.provider (id, agency_id, kind, name, name_key, contact, services, places, age_from, age_to, sexes,
                    languages, cost, opening, state, checked_on, checked_by)
                select gen_random_uuid(), p.agency_id, 'SCHOOL', 'School by the well', 'school by the well', '', '{SCHOOL}', '{}', 0,
                    18, '{GIRL,BOY}', '{}', 'FREE', '', 'OPEN', current_date - 900, p.id from account.person p
                join account.credential c on c.person_id = p.id where c.sign_in_name = 'manager'
                """).update();
        var manager = Shift.of(port, "manager");

        var services = manager.page("/review/things?of=services-old");

        assertThat(services.select("main li").first().text()).contains("School by the well", "Last checked on");
        assertThat(manager.page(services.select("main li a").first().attr("href")).select("h1").text())
                .isEqualTo("School by the well");
        assertThat(manager.page("/review/things?of=incidents").select("h1").text())
                .isEqualTo("Incidents of the last 7 days");
        assertThat(Shift.of(port, "worker").get("/review/things?of=away").statusCode()).isEqualTo(404);
        assertThat(manager.get("/review/things?of=weight").statusCode()).isEqualTo(404);
        assertThat(manager.get("/review/things").statusCode()).isEqualTo(302);
    }

    @Test
    void areForManagersOnlyAndForListsThatThereAre() {
        assertThat(Shift.of(port, "worker").get("/review").statusCode()).isEqualTo(404);
        assertThat(Shift.of(port, "worker").get("/review/list?of=no-news").statusCode()).isEqualTo(404);
        var manager = Shift.of(port, "manager");
        assertThat(manager.get("/review/list?of=weight").statusCode()).isEqualTo(404);
        assertThat(manager.get("/review/list?of=no-news&at=soon").statusCode()).isEqualTo(404);
        assertThat(manager.get("/review/list").statusCode()).isEqualTo(302);
    }

    private static int children(Element link) {
        return Integer
                .parseInt(link.closest(".govuk-summary-list__row").select("dd").first().text().replaceAll("\\D", ""));
    }

    /** Page behind page. */
    private static int length(Shift manager, String list) {
        var page = manager.page(list);
        var next = page.select("main nav a[rel=next]");
        return page.select("main ul.kinward-cards > li").size()
                + (next.isEmpty() ? 0 : length(manager, next.last().attr("href")));
    }
}
