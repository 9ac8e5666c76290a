package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.kinward.web.statistics.release.ReleasedYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * The page on demand: what children say of the help, what was agreed to, how ages are known, what is not known, who tried to see a child,
 * what a release hides. In a database of its own: in the usual one other tests have declared every year.
 */
@WholeProgramTest
@TestPropertySource(properties = {"kinward.figures.snapshot-at=-", "kinward.figures.noisy=true",
        "kinward.figures.public-from=30"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrustPagesTest {

    /** Of the 40 children of that year 8 have an estimated age, and 30 an age whose ground was never asked; 4 said no to the door. */
    private static final String KNOWN = """
            update statistics.record r set estimated = child_key % 1000 <= 8, age_basis = case when child_key % 1000 <= 8 then
                    (select number from statistics.category where agency_id = r.agency_id and dimension = 'AGE_BASIS'
                        and code = 'ESTIMATE') when child_key % 1000 <= 10 then 1 else 2 end,
                factor = case when child_key % 1000 <= 4 then '{3}'::smallint[] else '{4}' end,
                began_by = 2, family_part = 2, debt = 2, lasted = 2, hours = 2, paid_how = 2, paid_to = 2, violence = 2, promise = '{2}',
                danger_at_work = '{2}', help_said = case when child_key % 1000 <= 10 then (select array_agg(number)
                        from statistics.category where agency_id = r.agency_id and dimension = 'HELP_SAID' and (code = 'HELPED'
                            or code = 'THINKS_OF_LEAVING' and child_key % 1000 <= 2)) else '{4}' end,
                consent = (select array_agg(number) from statistics.category where agency_id = r.agency_id
                    and dimension = 'CONSENT' and code = any (case when child_key % 1000 <= 3
                        then array['PHOTOGRAPH_YES', 'MEDIA_NO', 'SHARING_YES', 'SHARING_WAITS'] else array['NONE'] end))
            where opened_month = :year * 12 + 4 and child_key / 1000 = 1000 + :year
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;

    private ReleasedYear made;
    private String ofTheYear = "";
    private String withChance = "";

    @BeforeAll
    void aYear() {
        made = new ReleasedYear(port, database.superuser(),
                agency -> snapshots.take(agency, Optional.empty(), Instant.now()), 6);
        var year = LocalDate.now(ZoneOffset.UTC).getYear() - 6;
        database.superuser().sql(KNOWN).param("year", year).update();
        ofTheYear = "/reports/trust?when.from=%1$d-01&when.to=%1$d-12".formatted(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "manager"})
    void saysHowAgesAreKnownAndWhatIsNotKnown(String who) {
        var page = Shift.of(port, who).page(ofTheYear);

        assertThat(page.select("#ages-caption").text()).isEqualTo("How the age is known");
        assertThat(row(page, "ages-caption", "Our estimate")).containsExactly("8 20% of 40");
        assertThat(row(page, "ages-caption", "Not asked yet")).containsExactly("30 75% of 40");
        assertThat(page.select("main").text()).contains("Of 40 children 8 have an age that somebody estimated");
        assertThat(row(page, "unknown-caption", "How the age is known")).containsExactly("30", "2", "0",
                "32 80% of 40");
        assertThat(row(page, "unknown-caption", "What opened the door")).containsExactly("0", "0", "4", "4 100% of 4");
        assertThat(page.select("table th").eachText()).doesNotContain("Sex", "Violence").noneMatch(
                field -> field.contains("xploitation"));
        assertThat(page.select("main .govuk-inset-text").text()).contains("Do not copy them");
        assertThat(page.select("main form.kinward-no-print")).hasSize(1);
        var method = page.select("main h2:contains(How) + ul.govuk-list--bullet").text();
        assertThat(method).containsPattern("The figures say what the records said on \\d")
                .contains("opened in the period", "Each child counts once");
        assertThat(method.contains("Only children of your places")).isEqualTo(who.equals("manager"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "manager"})
    void saysWhatChildrenSayOfTheHelpAndUseByUseWhatWasAgreedTo(String who) {
        var page = Shift.of(port, who).page(ofTheYear);

        assertThat(row(page, "opinion-caption", "Something helped")).containsExactly("10 100% of 10");
        assertThat(row(page, "opinion-caption", "Thinks of leaving")).containsExactly("2 20% of 10");
        assertThat(page.select("table:has(#consent-caption) thead th").eachText()).containsExactly("For what", "Agreed",
                "Did not agree", "Taken back", "No answer yet");
        assertThat(row(page, "consent-caption", "Photograph")).containsExactly("3", "0", "0", "0");
        assertThat(row(page, "consent-caption", "Media")).containsExactly("0", "3", "0", "0");
        assertThat(row(page, "consent-caption", "Sharing with an office")).containsExactly("3", "0", "0", "3");
        assertThat(page.select("table:has(#consent-caption) tbody tr")).hasSize(3);
        assertThat(page.select("main").text()).contains("Of 40 children 10 are or were visited",
                "Of 40 children 37 have not been asked for anything of this");
    }

    @Test
    void ofOthersOnlyTheirManagersSeeWhomSomebodyTriedToSee() {
        assertThat(kept(Shift.of(port, "manager").page(ofTheYear), 0)).contains("at your places", "30 days")
                .doesNotContain("managers");
        assertThat(kept(Shift.of(port, "officer").page(ofTheYear), 0)).contains("shown to the managers")
                .doesNotContainPattern("\\d");
    }

    @Test
    void saysHowMuchOfTheLastReleaseIsHidden() {
        var family = made.declared();
        assertThat(kept(Shift.of(port, "officer").page(ofTheYear), 1)).isNotEmpty();
        made.asked(family, "PARTNER");
        made.over(family);

        var page = Shift.of(port, "manager").page(ofTheYear);
        var shown = Shift.of(port, "manager").page(family + "/figures?issue=0");
        var cells = shown.select("main table tbody td").eachText();

        assertThat(kept(page, 1)).contains("of " + cells.size() + " (", "found in the others");
        assertThat(page.select("dl a[href=" + family + "]")).hasSize(1);
    }

    /** The newest year that anything went out of hides nothing, and the page of the others stays open to everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"officer", "manager"})
    @Order(Integer.MAX_VALUE)
    void saysThatChanceWasAddedWhereNothingIsHidden(String who) {
        if (withChance.isEmpty()) {
            var newer = new ReleasedYear(port, database.superuser(),
                    agency -> snapshots.take(agency, Optional.empty(), Instant.now()), 5);
            withChance = newer.declaredNoisy("SEX");
            var officer = Shift.of(port, "officer");
            var given = officer.send(officer.page(withChance + "/noisy"), withChance + "/noisy",
                    Map.of("table", "SEX", "audience", "PARTNER"));
            assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
        }

        var page = Shift.of(port, who).page(ofTheYear);

        assertThat(kept(page, 1)).contains("Chance was added to each count", "given out on");
        assertThat(page.select("dl a[href=" + withChance + "]")).hasSize(1);
    }

    /** This house hides more than others do, and its own pages say so. */
    @Test
    void saysBelowWhichCountThisHouseHidesFigures() {
        var page = Shift.of(port, "officer").page(ofTheYear.replace("/reports/trust", "/reports/q/recorded"));

        assertThat(page.select("main ul.govuk-list--bullet").text()).containsPattern("figures are below 30\\.");
    }

    @Test
    void speaksFrenchAndStandsWhereReportsAreListed() {
        var manager = Shift.of(port, "manager");

        assertThat(manager.page("/reports").select("main a[href=/reports/trust]")).hasSize(1);
        manager.get("/language/fr?to=/profile");
        try {
            assertThat(manager.page(ofTheYear).select("h1, caption").eachText()).contains(
                    "Ce que disent les enfants, et jusqu’où croire les chiffres", "Ce qu’on ne sait pas",
                    "Ce qui a été accepté");
        } finally {
            manager.get("/language/en?to=/profile");
        }
    }

    @Test
    void refusesWhatCannotBeReadAndWhoHasNoFigures() {
        var officer = Shift.of(port, "officer");

        assertThat(officer.get("/reports/trust?when.from=2026-03&when.to=2026-02").statusCode()).isEqualTo(400);
        assertThat(officer.page("/reports/trust?when.from=1950-01&when.to=1950-02").select(".kinward-empty").text())
                .isEqualTo("No records match. Try a longer period.");
        assertThat(List.of("worker", "carer", "admin", "auditor")).allMatch(
                name -> Shift.of(port, name).get("/reports/trust").statusCode() == 404);
    }

    private static List<String> row(Document page, String caption, String head) {
        return page.select("table:has(#" + caption + ") tbody tr").stream()
                .filter(row -> row.select("th").text().equals(head)).findFirst().orElseThrow().select("td").eachText();
    }

    private static String kept(Document page, int at) {
        return page.select("main dl dd.govuk-summary-list__value").get(at).text();
    }
}
