package org.kinward.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.casefile.FreshWord;
import org.kinward.web.casefile.NightExamples;
import org.kinward.web.intake.Shift;
import org.kinward.web.statistics.release.ReleasedYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Shares with their wholes, what changed for children, who differs, and figures that were revised. */
@WholeProgramTest
class ComparedPagesTest {

    private static final String AS_OF = "The figures say what the records said on \\d";
    private static final String LAST_MONTH = "/reports/q/recorded?when.choice=LAST_MONTH";

    private static final String WHAT_OPENED_THE_DOOR = """
            update statistics.record r set status = (select number from statistics.category where agency_id = r.agency_id
                    and dimension = 'STATUS' and code = case when child_key % 1000 <= 26 then 'PRESUMED' else 'AT_RISK' end),
                factor = case when child_key % 1000 in (21, 22, 23, 24, 25, 26) or child_key % 1000 > 33 then factor
                    else array[(select number from statistics.category where agency_id = r.agency_id
                        and dimension = 'FACTOR' and code = case when child_key % 1000 <= 20 then 'FAM-DEBT'
                            else 'IND-STOPPED-SCHOOL' end)] end
            where opened_month = :year * 12 + 4 and child_key / 1000 = 1000 + :year
            """;

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;
    @Autowired
    private NightExamples night;

    @Test
    void everyShareStandsWithItsWhole() {
        var page = officer().page("/reports/q/recorded?shares=COLUMN");
        var last = page.select("table tbody tr").last();

        assertThat(last.select("td").last().select("span").text()).matches("100.?% of \\d+");
        assertThat(page.select("main ul.govuk-list--bullet").text()).contains("Shares are of all in the column");
        assertThat(officer().page("/reports/q/recorded").select("table td span")).isEmpty();
    }

    @Test
    void showsIndicatorsAtThreeMomentsWithWhoWasNotReached() {
        var page = officer().page("/reports/indicators?when.choice=THIS_YEAR");

        assertThat(page.select("table thead th").eachText()).containsExactly("Indicator", "At the start", "Now",
                "At the end");
        assertThat(page.select("table tbody tr")).hasSize(4)
                .allSatisfy(row -> assertThat(row.select("td").eachText()).hasSize(3)
                        .allMatch(cell -> cell.contains("not reached") && cell.contains("not known")));
        assertThat(page.select("main .govuk-inset-text").text()).contains("stays in the whole", "Do not copy them");
        assertThat(page.select("main ul.govuk-list--bullet").text()).containsPattern(AS_OF).contains(
                "Counted are files", "Each child counts once");
    }

    /** Of 26 trafficked girls 20 were in debt, of 14 others 7 had left school; of the rest nobody wrote anything. */
    @Test
    void comparesWhatOpenedTheDoorWithItsCaution() {
        new ReleasedYear(port, database.superuser(),
                agency -> snapshots.take(agency, Optional.empty(), Instant.now()), 12);
        var year = LocalDate.now(ZoneOffset.UTC).getYear() - 12;
        database.superuser().sql(WHAT_OPENED_THE_DOOR).param("year", year).update();

        var page = Shift.of(port, "officer").page("/reports/profile?when.from=%1$d-01&when.to=%1$d-12".formatted(year));

        assertThat(page.select("main .govuk-inset-text").text()).contains("need not be the cause", "Do not copy them");
        assertThat(page.select("table tbody tr").first().select("td").eachText()).satisfiesExactly(
                trafficked -> assertThat(trafficked).matches("20 100.?% of 20"),
                others -> assertThat(others).matches("0 0.?% of 7"));
        assertThat(page.select("table tbody tr").last().select("td").last().text()).matches("7 100.?% of 7");
        assertThat(page.select("main ul.govuk-list--bullet").text()).containsPattern(AS_OF).contains(
                "opened in the period", "Each child counts once",
                "for 6 of 26 trafficked children, and for 7 of 14 others");
        assertThat(Shift.of(port, "officer").page("/reports/profile?when.from=1950-01&when.to=1950-02")
                .select(".kinward-empty").text()).isEqualTo("No records match. Try a longer period.");
    }

    @Test
    void refusesWhatCannotBeReadAndWhoHasNoFigures() {
        var officer = Shift.of(port, "officer");

        assertThat(officer.get("/reports/indicators?when.from=2026-03&when.to=2026-02").statusCode()).isEqualTo(400);
        assertThat(List.of("worker", "carer", "admin", "auditor")).allMatch(
                name -> Shift.of(port, name).get("/reports/profile").statusCode() == 404);
        assertThat(Shift.of(port, "manager").get("/reports/indicators?place=" + elsewhere()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void marksAFigureThatWasWrittenLate() {
        var child = night.girl(FreshWord.like("Late"));
        officer();

        database.superuser()
                .sql("update casework.case_file set opened_at = date_trunc('month', now()) - interval '9 days' "
                        + "where reference = ?")
                .params(child.symbols()).update();
        var page = officer().page(LAST_MONTH);

        assertThat(page.select("table tbody tr").last().select("td").last().text()).contains("revised, was");
        assertThat(page.select("main ul.govuk-list--bullet").text()).contains("written late");
    }

    private String elsewhere() {
        return database.superuser().sql("select id::text from account.place where name = 'Cedar House'")
                .query(String.class).single();
    }

    private Shift officer() {
        var officer = Shift.of(port, "officer");
        night.girl(FreshWord.like("Cmp"));
        officer.answer("/reports", "/reports/snapshot");
        return officer;
    }
}
