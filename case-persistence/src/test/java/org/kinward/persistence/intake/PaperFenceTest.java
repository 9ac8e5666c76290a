package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.ActingPerson;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.StartIntake;
import org.kinward.core.intake.answering.AnswerFirstHour;
import org.kinward.core.intake.column.RecordPage;
import org.kinward.core.intake.firstdays.FirstDaysExamples;
import org.kinward.core.intake.firstdays.HelpDaily;
import org.kinward.core.intake.firstdays.School;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.intake.paper.WhyPaper;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.springframework.beans.factory.annotation.Autowired;

/** What a paper says, in the row of its intake: written once, about people of the agency. */
class PaperFenceTest extends NightTest {

    private static final Instant NIGHT = NOW.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(7));
    private static final String GUARD = "from_paper_role = 'GUARD'";

    @Autowired
    private AnswerFirstHour answerFirstHour;

    private StartIntake.Request paper(ToldTo to, boolean another) {
        var at = NIGHT.atOffset(ZoneOffset.UTC);
        var told = FromPaper.Told.of(at.toLocalDate(), Optional.of(at.toLocalTime()), ZoneOffset.UTC);
        return new StartIntake.Request(shelter.place(), Optional.empty(),
                Optional.of(new StartIntake.Paper(new FromPaper(told, to, WhyPaper.NO_POWER), another)));
    }

    private StartIntake.Outcome enter(ToldTo to, Actor by) {
        return ActingPerson.as(by.person(), () -> startIntake.start(paper(to, false),
                new OnceKey(UUID.randomUUID(), "a paper"), by, NOW));
    }

    @Test
    void countsTheTwelveHoursUntilSomebodyLeadsFromTheNight() {
        var intake = ((StartIntake.Outcome.Started) enter(new ToldTo.Colleague(kossi.person()), kossi)).intake();

        create(intake, kossi, stampOf(intake));

        assertThat(database.superuser().sql("""
                select due_at from casework.task where intake_id = :id and kind = 'ASSIGN_WORKER'
                """).param("id", intake.value()).query(Instant.class).single())
                .isEqualTo(NIGHT.plus(Duration.ofHours(12)));
    }

    @Test
    void isEnteredByOneOfTwoWhoHoldTheSamePaperAtOnce() {
        var to = new ToldTo.Stranger(ToldTo.StrangerRole.GUARD);

        var both = Stream.of(kossi, shelter.manager())
                .map(who -> CompletableFuture.supplyAsync(() -> enter(to, who))).toList().stream()
                .map(CompletableFuture::join).toList();

        assertThat(both).filteredOn(StartIntake.Outcome.Started.class::isInstance).hasSize(1);
        assertThat(both).filteredOn(new StartIntake.Outcome.EnteredBefore()::equals).hasSize(1);
        assertThat(count("select count(*) from casework.intake where place_id = :id", shelter.place().value())).isOne();
    }

    @Test
    void saysNothingOfPeopleOfAnotherAgency() {
        var stranger = Shelter.open(database).carer().person().value();
        var insert = """
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version,
                    paper_told_on, paper_since, paper_told_to, paper_why)
                values (gen_random_uuid(), '2222222222', '%s', '%s', '%s', now(),
                    'draft', 0, current_date, now() - interval '1 hour', '%s', 'NO_POWER')""";
        var theirs = insert.formatted(shelter.agency().value(), shelter.place().value(), kossi.person().value(),
                stranger);

        assertThat(tried(kossi, "", theirs)).contains("row-level security");
        assertThat(tried(kossi, "drop policy paper_of_our_people on casework.intake;", theirs)).as("without the fence")
                .doesNotContain("row-level security");
    }

    @Test
    void isNeverChanged() {
        var intake = ((StartIntake.Outcome.Started) enter(new ToldTo.Colleague(kossi.person()), kossi)).intake();
        var later = "update casework.intake set paper_since = paper_since + interval '1 hour', paper_told_at = paper_told_at "
                + "+ interval '1 hour' where id = '" + intake.value() + "'";
        var gone = "update casework.intake set paper_told_on = null, paper_told_at = null, paper_since = null, "
                + "paper_told_to = null, paper_why = null where id = '" + intake.value() + "'";

        var right = "grant update on casework.intake to kinward_web;";

        assertThat(tried(kossi, "", later)).contains("permission denied");
        assertThat(tried(kossi, right, later)).contains("not changed");
        assertThat(tried(kossi, right, gone)).contains("not changed");
        assertThat(tried(kossi, right + "drop trigger paper_stays on casework.intake;", later)).as("without the rule")
                .contains(DONE);
    }

    @Test
    void isWholeAndNeverAfterTheTyping() {
        var row = """
                insert into casework.intake (id, reference, agency_id, place_id, started_by, started_at, state, version,
                    paper_told_on, paper_since, paper_told_role, paper_why)
                values (gen_random_uuid(), '2222222222', '%s', '%s', '%s', now(), 'draft', 0, current_date, %s, %s,
                    'NO_POWER')""";

        assertThat(tried(kossi, "", filled(row, "now() + interval '1 minute'", "'GUARD'")))
                .contains("intake_paper_before_it_is_typed");
        assertThat(tried(kossi, "", filled(row, "now()", "null"))).contains("intake_paper_is_whole");
        assertThat(tried(kossi, "", filled(row, "now()", "'Kofi'"))).contains("intake_paper_told_role_known");
    }

    @Test
    void isPutAwayOnlyWhereThereWasAPaper() {
        var efua = shelter.manager();
        var intake = draftBy(kossi);
        create(intake, kossi, stampOf(intake));
        var talk = """
                insert into casework.talk (id, intake_id, number, held_on, minutes, held_where, there, interpreted, ended,
                    written_by, written_at, paper_since, paper_told_role, paper_why)
                values (gen_random_uuid(), '%s', %s, current_date, 5, 'OUTSIDE', '{}', 'NOBODY_NEEDED', 'CALM', '%s', now(),
                    %s)""";
        var typed = talk.formatted(intake.value(), 1, efua.person().value(), "null, null, null") + ";";
        var onPaper = talk.formatted(intake.value(), 2, efua.person().value(), "now(), 'GUARD', 'NO_POWER'") + ";";
        var away = "insert into casework.paper_put_away (intake_id, talk, became, said_by, said_at) values ('"
                + intake.value() + "', %s, 'FILED', '" + efua.person().value() + "', now())";

        assertThat(tried(efua, typed + onPaper, away.formatted(0))).contains("row-level security");
        assertThat(tried(efua, typed + onPaper, away.formatted(1))).contains("row-level security");
        assertThat(tried(efua, typed + onPaper, away.formatted(2))).contains(DONE);
        assertThat(tried(efua, "", talk.formatted(intake.value(), 1, efua.person().value(),
                "now() + interval '1 minute', 'GUARD', 'NO_POWER'"))).contains("talk_paper_before_it_is_typed");
        assertThat(
                tried(efua, "", talk.formatted(intake.value(), 1, efua.person().value(), "now(), null, 'NO_POWER'")))
                .contains("talk_paper_is_whole");
    }

    /** The paper of a page is typed by who acts, and was told to somebody of the agency. */
    @Test
    void letsNobodyTypeThePaperOfAPageForSomebodyElse() {
        var efua = shelter.manager();
        var page = pageOf(efua);
        var mine = onPage(page, GUARD, efua);
        var forKossi = onPage(page, GUARD, kossi);
        var theirs = onPage(page, "from_paper_to = '" + Shelter.open(database).carer().person().value() + "'", efua);
        var open = "drop trigger page_paper_is_ours on casework.first_days_help_daily;";

        assertThat(tried(efua, "", mine)).contains(DONE);
        assertThat(tried(efua, "", forKossi)).contains("for somebody else");
        assertThat(tried(efua, open, forKossi)).as("without the fence").contains(DONE);
        assertThat(tried(efua, "", theirs)).contains("of the agency");
        assertThat(tried(efua, open, theirs)).as("without the fence").contains(DONE);
    }

    /** One that stands is not judged again; nobody lets it say something else in the name of who typed it. */
    @Test
    void judgesThePaperOfAPageOnce() {
        var efua = shelter.manager();
        var page = pageOf(efua);
        var of = " where intake_id = '" + page.value() + "'";
        var stands = onPage(page, "from_paper_to = '" + Shelter.open(database).carer().person().value() + "'", kossi)
                + ";";
        var kept = stands + "insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at) "
                + "select intake_id, 'help_daily', to_jsonb(t), '" + efua.person().value() + "', now() "
                + "from casework.first_days_help_daily t" + of + "; update casework.first_days_help_daily "
                + "set from_paper_since = null, from_paper_to = null, from_paper_why = null, "
                + "from_paper_entered_at = null, from_paper_entered_by = null" + of + ";";
        var again = onPage(page,
                "from_paper_to = (select (b.before ->> 'from_paper_to')::uuid from casework.answer_before b "
                        + "where b.intake_id = '" + page.value() + "')",
                kossi);

        assertThat(tried(efua, stands, "update casework.first_days_help_daily set told_by = 'WORKER'" + of))
                .contains(DONE);
        assertThat(tried(efua, stands, "update casework.first_days_help_daily set from_paper_why = 'NO_TIME'" + of))
                .contains("for somebody else");
        assertThat(tried(efua, kept, again)).as("an earlier account is chosen again").contains(DONE);
    }

    /** The paper of a page is put away by who sees the page, where it was typed at that moment, now or before. */
    @Test
    void putsAwayOnlyAPaperThatAPageHasOrHad() {
        var efua = shelter.manager();
        var page = pageOf(efua);
        var typed = onPage(page, GUARD, efua) + ";";
        var replaced = typed + "insert into casework.answer_before (intake_id, page, before, replaced_by, replaced_at) "
                + "select intake_id, 'help_daily', to_jsonb(t), '" + efua.person().value() + "', now() "
                + "from casework.first_days_help_daily t where intake_id = '" + page.value() + "';"
                + typed.replace("from_paper_entered_at = now()", "from_paper_entered_at = now() + interval '1 hour'");
        var away = "insert into casework.paper_put_away (intake_id, talk, page, typed_at, became, said_by, said_at) values ('"
                + page.value() + "', %s, '%s', %s, 'FILED', '" + efua.person().value() + "', now())";

        assertThat(tried(efua, typed, away.formatted(0, "help_daily", "now()"))).contains(DONE);
        assertThat(tried(efua, replaced, away.formatted(0, "help_daily", "now()"))).as("before").contains(DONE);
        assertThat(tried(efua, typed, away.formatted(0, "help_daily", "now() + interval '1 hour'")))
                .contains("row-level security");
        assertThat(tried(efua, typed, away.formatted(0, "school", "now()"))).contains("row-level security");
        assertThat(tried(efua, typed, away.formatted(0, "no_such_page", "now()"))).contains("row-level security");
        assertThat(tried(efua, typed, away.formatted(1, "help_daily", "now()"))).contains("paper_put_away_of_one");
        assertThat(tried(efua, typed, away.formatted(0, "", "now()"))).contains("row-level security");
    }

    /** What became of the paper of a page is shown to who sees the page, and not to everybody who sees the record. */
    @Test
    void showsNobodyWhatBecameOfThePaperOfAPageThatIsNotSeen() {
        var efua = shelter.manager();
        var page = pageOf(efua, School.class);
        var away = onPage(page, GUARD, efua).replace("help_daily", "school")
                + "; insert into casework.paper_put_away (intake_id, page, typed_at, became, said_by, said_at) values ('"
                + page.value() + "', 'school', now(), 'FILED', '" + efua.person().value() + "', now());";
        var look = "perform from casework.paper_put_away where intake_id = '" + page.value() + "'";

        assertThat(tried(efua, away, look)).contains(DONE);
        assertThat(tried(kossi, away, look)).contains("nothing was changed");
        assertThat(tried(kossi, away + "drop policy of_a_page_that_is_seen on casework.paper_put_away;", look))
                .as("without the fence").contains(DONE);
    }

    private IntakeId pageOf(Actor efua) {
        return pageOf(efua, HelpDaily.class);
    }

    private IntakeId pageOf(Actor efua, Class<? extends RecordPage> kind) {
        var intake = draftBy(kossi);
        create(intake, kossi, stampOf(intake));
        var page = FirstDaysExamples.answered(kind, FirstDaysExamples.told(intake, Revision.NEW));
        ActingPerson.as(efua.person(),
                () -> answerFirstHour.answer(AnswerFirstHour.Request.of(page), efua.person(), NOW));
        return intake;
    }

    private static String onPage(IntakeId intake, String whom, Actor by) {
        return "update casework.first_days_help_daily set talk = null, from_paper_since = now() - interval '1 hour', "
                + whom
                + ", from_paper_why = 'NO_POWER', from_paper_entered_at = now(), from_paper_entered_by = '"
                + by.person().value() + "' where intake_id = '" + intake.value() + "'";
    }

    private String filled(String row, String since, String role) {
        return row.formatted(shelter.agency().value(), shelter.place().value(), kossi.person().value(), since, role);
    }
}
