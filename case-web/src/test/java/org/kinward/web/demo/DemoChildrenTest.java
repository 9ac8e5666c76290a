package org.kinward.web.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.kinward.persistence.database.OnTestDatabase;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.web.intake.Shift;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "kinward.demo.children=true")
@ActiveProfiles("demo")
@ContextConfiguration(initializers = OnTestDatabase.class)
class DemoChildrenTest {

    @LocalServerPort
    private int port;
    @Autowired
    private DemoChildren children;
    @Autowired
    private DemoLists lists;
    @Autowired
    @Qualifier("demoProgress")
    private ApplicationRunner progress;
    @Autowired
    @Qualifier("demoLastYear")
    private ApplicationRunner lastYear;
    @Autowired
    private TestDatabase database;

    @Test
    void takesFortyChildrenOfTwoAgenciesInAtTheFirstStartOnly() throws IOException {
        children.run(new DefaultApplicationArguments());

        assertThat(DemoChildren.lines()).hasSize(41);
        assertThat(count("select count(*) from casework.intake")).as("and those of last year").isEqualTo(42 + 13);
        assertThat(count("select count(distinct agency_id) from casework.case_file")).isEqualTo(2);
        assertThat(count("select count(*) from casework.case_file")).isEqualTo(37 + 13);
    }

    /** As if the first start had been killed before this child had its word, after others were done. */
    @Test
    void goesOnWithTheOneChildThatAKilledStartLeftHalfMade() throws IOException {
        var word = DemoChildren.lines().get(25).told("call word").orElseThrow();
        assertThat(called(word)).isOne();
        database.superuser().sql("update casework.intake set call_word = null where call_word = ?").param(word)
                .update();
        database.superuser().sql("update casework.case_file set call_word = null where call_word = ?").param(word)
                .update();

        children.run(new DefaultApplicationArguments());

        assertThat(called(word)).isOne();
        assertThat(count("select count(*) from casework.intake")).as("nobody twice").isEqualTo(42 + 13);
        assertThat(count("select count(*) from casework.case_file")).isEqualTo(37 + 13);
    }

    /** What a carer, a manager and whoever receives allegations find at the first start. */
    @Test
    void haveADayInTheFirstHouse() {
        assertThat(count("select count(*) from casework.stay where left_at is null")).isEqualTo(8);
        assertThat(count("select count(*) from casework.room_beds")).isPositive();
        assertThat(count("select count(*) from casework.head_count")).isOne();
        assertThat(count("select count(*) from casework.incident_move where state = 'SEEN'")).isOne();
        assertThat(count("select count(*) from casework.incident where confidential and seen_at is null")).isOne();
        assertThat(count("select count(*) from casework.medicine")).isEqualTo(2);
        assertThat(count("select count(*) from casework.allergy")).isOne();
        assertThat(count("select count(*) from casework.visitor where left_at is null")).isEqualTo(2);
        assertThat(count("select count(*) from casework.outing")).isOne();
        assertThat(count("select count(*) from casework.return_step_asked where ended_at is null")).isOne();
        assertThat(count("select count(*) from casework.came_near where stopped_where = 'DOOR'")).isOne();
        assertThat(count("select count(*) from casework.task where kind = 'SOMEBODY_CAME_NEAR' and done_at is null"))
                .isOne();
        assertThat(count("select count(*) from casework.stay where set_off_at is not null and left_at is null"))
                .isOne();
        assertThat(count("select count(*) from casework.apart_child")).isEqualTo(2);
        assertThat(count("select count(*) from casework.may_come")).isEqualTo(2);
        assertThat(count("select count(*) from casework.activity_child")).isEqualTo(2);
        assertThat(count("select count(*) from casework.task where kind = 'HEARING_DAY'")).isOne();
        assertThat(count("select count(*) from casework.file_again")).as("a child with a second file").isOne();
        assertThat(count("select count(*) from identity.held_value where field in ('MEDICINE', 'ALLERGY')"))
                .isEqualTo(3);
        assertThat(count("select count(*) from casework.incident_told t where t::text ilike '%pulled%'")).isZero();
    }

    /** A page, a paper of the child and a leg of its way that were written on paper first. */
    @Test
    void havePapersOutsideOfTalks() {
        assertThat(count("select count(*) from casework.first_days_help_daily where from_paper_role = 'VOLUNTEER'"))
                .isEqualTo(3);
        assertThat(count("select count(*) from casework.first_days_paper where from_paper_role = 'HEALTH_WORKER'"))
                .isOne();
        assertThat(count("select count(*) from casework.later_leg where from_paper_role = 'HEALTH_WORKER' and leg = 2"))
                .isOne();
        assertThat(count("select count(*) from casework.later_leg where from_paper_role is not null")).isOne();
    }

    private int called(String word) {
        return database.superuser().sql("select count(*) from casework.intake where call_word = ?").param(word)
                .query(Integer.class).single();
    }

    @Test
    void hasListsThatAnAdministratorHasChangedAtTheFirstStartOnly() {
        lists.run(new DefaultApplicationArguments());

        assertThat(count("select count(*) from casework.agency_list")).as("three lists and the districts").isEqualTo(4);
        assertThat(count("select count(*) from casework.agency_code where is_retired")).isOne();
        assertThat(count("select count(*) from casework.agency_code where french = ''")).isOne();
    }

    /** What officer and administrator find: the tables of this year and the routes of last year, looked for beside the start. */
    @Test
    void haveFiguresThatWentOut() {
        untilFiguresWentOut();

        assertThat(count("select count(*) from statistics.issue where audience = 'PUBLIC'")).isOne();
        assertThat(count("select count(*) from statistics.issue where audience = 'PARTNER'")).isOne();
        var routes = database.superuser().sql("select family_id from statistics.issue where audience = 'PARTNER'")
                .query(String.class).single();
        var page = Shift.of(port, "officer").page("/releases/" + routes + "/figures?issue=0");
        var way = page.select("main a[href*='draw=']");
        assertThat(way).hasSize(1);
        var table = page.select("table").last();
        assertThat(table.select("tbody td").eachText()).as("some of it can be read, and some not").contains("6",
                "hidden");
        assertThat(Shift.of(port, "officer").page(way.attr("href")).select("figure svg.kinward-flow")).hasSize(1);
    }

    /** They came a year ago, were taken far before, and live with their families again; a later start finds them there. */
    @Test
    void haveChildrenWhoWentHomeLastYear() throws Exception {
        lastYear.run(new DefaultApplicationArguments());

        assertThat(closedLastYear()).isEqualTo(13);
        assertThat(count("select count(*) from casework.task t join casework.case_file f on f.intake_id = t.intake_id"
                + " where f.state = 'closed' and t.done_at is null")).isZero();
    }

    /** As if the start had been killed between two steps of one child, so that nobody had declared figures of its year yet. */
    @Test
    void goOnWhereAKilledStartLeftAChildOfLastYear() throws Exception {
        untilFiguresWentOut();
        var moved = count("select count(*) from casework.file_move");
        var closings = count("select count(*) from casework.closing_line");
        behindTheRules(
                "update statistics.release_family set year = year - 20 where year = extract(year from now()) - 1");
        behindTheRules("""
                delete from casework.file_move m using casework.case_file f where f.id = m.case_file_id and f.id = %1$s;
                update casework.case_file f set state = 'open', closed_at = null where f.id = %1$s
                """.formatted("(select min(one.id::text)::uuid from casework.case_file one where one.state = 'closed'"
                + " and extract(year from one.closed_at) = extract(year from now()) - 1)"));
        assertThat(closedLastYear()).isEqualTo(12);

        try {
            lastYear.run(new DefaultApplicationArguments());
        } finally {
            behindTheRules(
                    "update statistics.release_family set year = year + 20 where year < extract(year from now()) - 1");
        }

        assertThat(closedLastYear()).isEqualTo(13);
        assertThat(count("select count(*) from casework.file_move")).as("closed once").isEqualTo(moved);
        assertThat(count("select count(*) from casework.closing_line")).as("prepared once").isEqualTo(closings);
        assertThat(count("select count(*) from casework.intake")).as("nobody twice").isEqualTo(42 + 13);
    }

    private void untilFiguresWentOut() {
        await().atMost(Duration.ofSeconds(60)).until(() -> count("select count(*) from statistics.release_job"
                + " where step in ('DONE', 'REFUSED')"), jobs -> jobs == 2);
    }

    private int closedLastYear() {
        return count("select count(*) from casework.case_file where state = 'closed'"
                + " and extract(year from closed_at) = extract(year from now()) - 1");
    }

    private void behindTheRules(String statements) {
        database.superuser().sql("do $$ begin set local session_replication_role = replica; " + statements
                + "; end $$").update();
    }

    /** One published, one with the partners, one draft that takes both in; a later start changes nothing. */
    @Test
    void haveProgressReportsInEachStep() throws Exception {
        progress.run(new DefaultApplicationArguments());

        assertThat(count("select count(*) from casework.progress_report")).isEqualTo(3);
        assertThat(count("select count(*) from casework.progress_move where state = 'PUBLISHED'")).isOne();
        assertThat(count("select count(*) from casework.progress_move where state = 'SUBMITTED'")).isEqualTo(2);
        assertThat(count("select count(*) from casework.progress_check")).isEqualTo(2);
        assertThat(count("select count(*) from casework.progress_part")).isEqualTo(2);
        assertThat(count("select count(distinct partner) from casework.progress_check")).as("each by its own")
                .isEqualTo(2);
        assertThat(count("select max(figure)::integer from casework.progress_by_hand")).as("of one village")
                .isLessThan(5);
        assertThat(count("select count(distinct figure)::integer from casework.progress_by_hand")).isEqualTo(2);
        assertThat(count("select sum(children) from casework.progress_figure where what = 'RECORDED'")).isPositive();
    }

    @Test
    void keepsNamesInTheVaultOnly() {
        var held = count("select count(*) from identity.held_value where field = 'NAME_USED'");
        var told = count("select count(*) from casework.intake i where i::text ilike '%Akouvi%'");

        assertThat(held).isEqualTo(36);
        assertThat(told).isZero();
    }

    private int count(String sql) {
        return database.superuser().sql(sql).query(Integer.class).single();
    }
}
