package org.kinward.persistence.aftercare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinward.persistence.database.TriedAs.DONE;
import static org.kinward.persistence.database.TriedAs.NOTHING;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinward.core.aftercare.Aftercare;
import org.kinward.core.aftercare.AftercareState;
import org.kinward.core.aftercare.Aftercares;
import org.kinward.core.aftercare.OfAge;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.child.BirthInterval;
import org.kinward.core.saving.Revision;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.database.TriedAs;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the database refuses of after eighteen, and the minute at which a task is opened on the clock of the agency. */
@PersistenceTest
@Import(ContractPlace.class)
class AftercareFenceTest {

    /** Midnight in Bangkok before 2031-06-30, on which whoever was born in June 2013 is eighteen for certain. */
    private static final Instant CERTAIN = Instant.parse("2031-06-29T17:00:00Z");
    /** Six months before 2031-05-01, the first day on which whoever was born in May 2013 is eighteen. */
    private static final Instant SOON = Instant.parse("2030-10-31T17:00:00Z");

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Aftercares aftercares;
    @Autowired
    private AftercareRound round;

    private CaseFileId file = CaseFileId.fresh();

    @BeforeEach
    void bornInMayOrJune() {
        file = place.fileOf(place.worker());
        database.superuser().sql("""
                insert into casework.first_hour_sex_age (intake_id, told_by, told_on, sex_standing, age_form, age_standing, age_best,
                    age_youngest, age_oldest, age_on, age_basis, birth_earliest, birth_latest, version)
                select f.intake_id, 'CHILD', '2026-01-05', 'NOT_ASKED_YET', 'RANGE', 'SAID_BY_CHILD', 12, 12, 12, '2026-01-05',
                    'ESTIMATE', '2013-05-01', '2013-06-01', 0 from casework.case_file f where f.id = ?
                """).param(file.value()).update();
        clockOf("Asia/Bangkok");
        database.superuser().sql("delete from casework.closing_term where agency_id = (select agency_id from "
                + "casework.case_file where id = ?)").param(file.value()).update();
    }

    @AfterEach
    void backToTheGulf() {
        clockOf("Africa/Lome");
    }

    private void clockOf(String zone) {
        database.superuser().sql("update account.agency set time_zone = :zone where id = (select agency_id from "
                + "casework.case_file where id = :file)").param("zone", zone).param("file", file.value()).update();
    }

    private String line(int number, String state, String before, Instant at) {
        return """
                insert into casework.aftercare_line (case_file_id, number, state, state_before, offered, words, wishes, written_by,
                    written_at) values ('%s', %d, '%s', %s, '{WORK}', 'A room', 'Yes please', '%s', '%s')
                """.formatted(file.value(), number, state, before, place.worker().value(), at);
    }

    private TriedAs ama() {
        return new TriedAs(database, place.worker().value());
    }

    @Test
    void refusesAnAdultWhoMayBeAChildAndWhatDoesNotFollow() {
        var planned = line(1, "PLANNED", "null", SOON) + ";";

        assertThat(ama().after(planned, line(2, "GOES_ON", "'PLANNED'", CERTAIN))).contains(DONE);
        assertThat(ama().after(planned, line(2, "GOES_ON", "'PLANNED'", CERTAIN.minusSeconds(1))))
                .contains("may still be a child");
        assertThat(ama().of(line(1, "GOES_ON", "null", CERTAIN))).contains("aftercare_line_moves");
        assertThat(ama().after(planned, line(2, "ENDED", "'GOES_ON'", CERTAIN))).contains("aftercare_line_before_fk");
    }

    @Test
    void isSeenAndWrittenByWhoWorksOnTheCaseOnly() {
        database.superuser().sql(line(1, "PLANNED", "null", SOON)).update();
        var seen = "perform 1 from casework.aftercare_line where case_file_id = '" + file.value() + "'";

        assertThat(ama().of(seen)).contains(DONE);
        assertThat(new TriedAs(database, place.outsider().value()).of(seen)).contains(NOTHING);
        assertThat(new TriedAs(database, place.administrator().value()).of(seen)).contains(NOTHING);
        assertThat(new TriedAs(database, place.manager().value()).of(line(2, "PLANNED", "'PLANNED'", SOON)))
                .as("in somebody else's name").contains("row-level security");
        assertThat(ama().of("update casework.aftercare_line set words = 'x'")).contains("permission denied");
    }

    /** Somebody answers alone only after a person wrote down that this one is of age. */
    @Test
    void tiesWhoAnswersToBeingOfAge() {
        var alone = """
                insert into casework.answers_for_child (case_file_id, number, kind, another, written_by, written_at)
                values ('%s', 1, '%s', true, '%s', now())
                """;
        var adult = alone.formatted(file.value(), "YOUNG_ADULT", place.worker().value());
        var parent = alone.formatted(file.value(), "PARENT", place.worker().value());
        assertThat(ama().of(adult)).contains("row-level security");
        assertThat(ama().of(parent)).contains(DONE);
        var ofAge = line(1, "PLANNED", "null", SOON) + ";" + line(2, "NOT_WANTED", "'PLANNED'", CERTAIN) + ";";

        assertThat(ama().after(ofAge, adult)).contains(DONE);
        assertThat(ama().after(ofAge, parent)).contains("row-level security");
    }

    @Test
    void opensItsTasksAtTheMinuteAndMovesNothing() {
        round.look(SOON.minusSeconds(60));
        assertThat(open("PLAN_AFTER_18")).isZero();
        round.look(SOON);
        round.look(SOON);
        assertThat(open("PLAN_AFTER_18")).isOne();

        var said = new Aftercare.Said(Set.of(Aftercare.AdultHelp.WORK), "A room", "Yes please");
        place.as(place.worker(), Aftercares.class, aftercares).add(new Aftercare(file, Revision.NEW,
                AftercareState.PLANNED, said, new Aftercare.By(place.worker(), SOON)));
        round.look(CERTAIN.minusSeconds(60));
        assertThat(open("BECOMES_ADULT")).isZero();
        round.look(CERTAIN);

        assertThat(open("BECOMES_ADULT")).isOne();
        assertThat(place.as(place.worker(), Aftercares.class, aftercares).of(file)).get()
                .extracting(Aftercare::state).isEqualTo(AftercareState.PLANNED);
    }

    private void bornIn(String month) {
        database.superuser().sql("update casework.first_hour_sex_age set birth_earliest = :month::date, birth_latest = "
                + ":month::date where intake_id = (select intake_id from casework.case_file where id = :file)")
                .param("month", month).param("file", file.value()).update();
    }

    /** In Bangkok: midnight before the day on which the page says that this one is eighteen for certain, whatever month it is. */
    @ParameterizedTest
    @CsvSource({"2012-02-01, 2030-02-28T17:00:00Z", "2013-02-01, 2031-02-27T17:00:00Z",
            "2014-02-01, 2032-02-27T17:00:00Z",
            "2012-01-01, 2030-01-30T17:00:00Z", "2012-04-01, 2030-04-29T17:00:00Z"})
    void callsNobodyOfAgeADayTooEarly(String born, Instant certain) {
        bornIn(born);
        var page = new OfAge(new BirthInterval(YearMonth.parse(born.substring(0, 7)), YearMonth.parse(
                born.substring(0, 7)))).certain();
        assertThat(certain.atZone(ZoneId.of("Asia/Bangkok"))).isEqualTo(page.atStartOfDay(ZoneId.of("Asia/Bangkok")));
        var planned = line(1, "PLANNED", "null", SOON.minus(Duration.ofDays(900))) + ";";

        assertThat(ama().after(planned, line(2, "GOES_ON", "'PLANNED'", certain.minusSeconds(1))))
                .contains("may still be a child");
        assertThat(ama().after(planned, line(2, "GOES_ON", "'PLANNED'", certain))).contains(DONE);
    }

    /** Who was born on 29 February at the latest is eighteen on 1 March, as the page says. */
    @Test
    void opensTheTaskOfALeapDayOnTheFirstOfMarch() {
        bornIn("2012-02-01");
        var said = new Aftercare.Said(Set.of(Aftercare.AdultHelp.WORK), "A room", "Yes please");
        place.as(place.worker(), Aftercares.class, aftercares).add(new Aftercare(file, Revision.NEW,
                AftercareState.PLANNED, said, new Aftercare.By(place.worker(), SOON)));

        round.look(Instant.parse("2030-02-28T16:59:00Z"));
        assertThat(open("BECOMES_ADULT")).isZero();
        round.look(Instant.parse("2030-02-28T17:00:00Z"));
        assertThat(open("BECOMES_ADULT")).isOne();
    }

    private int open(String kind) {
        return database.superuser().sql("""
                select count(*)::integer from casework.task t join casework.case_file f on f.intake_id = t.intake_id
                where f.id = :file and t.kind = :kind and t.done_at is null
                """).param("file", file.value()).param("kind", kind).query(Integer.class).single();
    }
}
