package org.kinward.web.statistics.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.web.access.Browser.parsed;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.kinward.core.statistics.snapshot.Snapshots;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.access.WholeProgramTest;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A manager signs exact figures for an authority, where the records are what was written down, and nowhere else. */
@WholeProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignedReturnPagesTest {

    private static final Map<String, String> SIGNED = Map.of("authority", "Ministry of Social Action", "law",
            "Law 12 of 2007", "reason", "Yearly form", "from", "1", "to", "12", "name", "Dela");

    @LocalServerPort
    private int port;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Snapshots snapshots;

    private ReleasedYear year;
    private String family = "";

    @BeforeAll
    void thisYear() {
        year = new ReleasedYear(port, database, snapshots, 0);
        family = year.declared();
    }

    @Test
    @Order(1)
    void letsAManagerSignExactFiguresOfTheOwnChildren() {
        var manager = Shift.of(port, "manager");
        var wrong = manager.answer(family + "/return", Map.of("authority", "", "from", "5", "to", "2"));
        var turned = manager.send(manager.page(family + "/return"), family + "/return",
                Map.of("authority", "A", "law", "B", "reason", "C", "name", "D", "from", "5", "to", "2"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(turned.statusCode()).isEqualTo(422);

        var signed = Shift.whole(manager.answer(family + "/return", SIGNED));

        var page = manager.page(signed);
        assertThat(page.text()).contains("Ministry of Social Action", "Law 12 of 2007", "Signed by Dela",
                "Do not copy these into a report");
        assertThat(page.select("main ul.govuk-list--bullet").text()).containsPattern(
                "The figures say what the records said on \\d").contains("opened in the period",
                        "Each child counts once",
                        "Only children of your places are counted", "The age is an estimate for");
        var rows = page.select("table").first().select("tbody tr");
        assertThat(rows.select(":has(th:containsOwn(6–11 years)) td").last().text())
                .isEqualTo(recorded("age_at_intake between 6 + 6 and 6 + 11"));
        assertThat(rows.last().select("td").last().text()).isEqualTo(recorded("true")).hasSizeGreaterThan(1);
        assertThat(year.officer.get(signed).statusCode()).isEqualTo(404);
        assertThat(manager.page(family).select("a[href*=signed]")).hasSize(1);
    }

    /** Of the children of this year at the places of the manager, others among them, those of whom this is so. */
    private String recorded(String so) {
        return database.superuser().sql("""
                select count(*)::text from statistics.record r join account.agency a on a.id = r.agency_id and a.name = 'Lantern'
                where r.to_snapshot is null and r.opened_month / 12 = :year and r.place in (select g.number
                    from statistics.category g join account.standing s on s.scope_id::text = g.code and s.capacity = 'place_manager'
                    join account.credential c on c.person_id = s.person_id and c.sign_in_name = 'manager'
                    where g.dimension = 'PLACE' and g.agency_id = r.agency_id) and (""" + so + ")")
                .param("year", year.year)
                .query(String.class).single();
    }

    /** Of records that somebody changed nothing is signed, and no figure that was signed before is shown. */
    @Test
    @Order(2)
    void signsNothingWhereTheRecordsAreNotWhatWasWrittenDown() {
        var manager = Shift.of(port, "manager");
        var signed = family + "/signed?number=0";
        var estimated = "update statistics.record r set estimated = not estimated where from_snapshot = (select"
                + " max(number) from statistics.snapshot_seal where agency_id = r.agency_id)";
        year.forge(estimated);

        var refused = manager.send(manager.page(family + "/return"), family + "/return", SIGNED);
        var shown = manager.get(signed);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(parsed(refused).text()).contains("are not what was written down", "Nothing is signed");
        assertThat(parsed(refused).select(".govuk-error-summary__list a")).as("no field is wrong").isEmpty();
        assertThat(parsed(refused).select("[name=law]").val()).as("what was typed").isEqualTo("Law 12 of 2007");
        assertThat(manager.page(family).select("a[href*=signed]")).as("nothing was written").hasSize(1);
        assertThat(shown.statusCode()).isEqualTo(409);
        assertThat(parsed(shown).select("table")).isEmpty();
        assertThat(parsed(shown).text()).contains("These figures are not shown", "Signed by Dela")
                .as("there is nothing to copy").doesNotContain("Do not copy");
        assertThat(entries("FIGURES_VIEWED")).last().isEqualTo("REFUSED");
        assertThat(entries("RETURN_SIGNED")).containsExactly("DONE", "REFUSED");
        year.forge(estimated);
        assertThat(manager.page(signed).select("table")).as("when it was put right").hasSize(2);
    }

    /** While the records are compared for somebody else nothing is signed and nothing shown; nobody waits and nothing is lost. */
    @Test
    @Order(3)
    void putsOffWhatCannotBeComparedNow() {
        var manager = Shift.of(port, "manager");

        whileSomebodyElseCompares(() -> {
            var refused = manager.send(manager.page(family + "/return"), family + "/return", SIGNED);
            var shown = manager.get(family + "/signed?number=0");

            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(parsed(refused).select(".govuk-error-summary").text()).contains("could not be checked just now",
                    "sign again");
            assertThat(parsed(refused).select("[name=law]").val()).isEqualTo("Law 12 of 2007");
            assertThat(shown.statusCode()).isEqualTo(503);
            assertThat(parsed(shown).select("table")).isEmpty();
            assertThat(parsed(shown).text()).contains("could not be checked just now", "Signed by Dela")
                    .doesNotContain("Do not copy");
        });

        assertThat(manager.page(family).select("a[href*=signed]")).as("nothing was written").hasSize(1);
        assertThat(entries("RETURN_SIGNED")).last().isEqualTo("REFUSED");
        assertThat(entries("FIGURES_VIEWED")).last().isEqualTo("REFUSED");
        assertThat(manager.page(family + "/signed?number=0").select("table")).hasSize(2);
    }

    /** A snapshot with more children comes in: what was signed stays, and what is signed from now on has them. */
    @Test
    @Order(4)
    void showsTheFiguresThatWereSignedAfterANewerSnapshot() {
        var manager = Shift.of(port, "manager");
        var signed = family + "/signed?number=0";
        var before = manager.page(signed).select("table").text();

        year.grow(41, 47);

        assertThat(manager.page(signed).select("table").text()).isEqualTo(before).isNotEmpty();
        var again = Shift.whole(manager.answer(family + "/return", SIGNED));
        assertThat(manager.page(again).select("table").text()).isNotEqualTo(before);
        assertThat(manager.page(signed).select("table").text()).isEqualTo(before);
    }

    private void whileSomebodyElseCompares(Runnable work) {
        var source = database.source("snapshot");
        var lantern = database.superuser().sql("select id::text from account.agency where name = 'Lantern'")
                .query(String.class).single();
        new TransactionTemplate(new JdbcTransactionManager(source)).executeWithoutResult(_ -> {
            JdbcClient.create(source).sql("select pg_advisory_xact_lock(hashtextextended('comparison ' || ?, 0))")
                    .param(lantern).query((_, _) -> 1).single();
            work.run();
        });
    }

    private List<String> entries(String action) {
        return database.superuser().sql("""
                select outcome from (select action, subjects, outcome, written_at from audit.entry union all
                    select action, subjects, outcome, written_at from audit.inbox) written
                where action = :action and :family::uuid = any (subjects) order by written_at
                """).param("action", action).param("family", family.replaceAll(".*/", "")).query(String.class).list();
    }
}
