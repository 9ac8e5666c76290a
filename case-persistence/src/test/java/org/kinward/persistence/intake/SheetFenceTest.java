package org.kinward.persistence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.access.Actor;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.putaway.PaperPutAway;
import org.kinward.core.intake.putaway.PaperPutAway.Became;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfNote;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfPage;
import org.kinward.core.intake.putaway.PaperPutAway.Paper.OfRecord;
import org.kinward.core.intake.putaway.PapersPutAway;
import org.kinward.core.intake.putaway.TypedSheet;
import org.kinward.core.intake.putaway.TypedSheet.Still;
import org.springframework.beans.factory.annotation.Autowired;

/** Whom the database tells of a sheet of paper, of what became of it, and of what else may stand on it. */
class SheetFenceTest extends NightTest {

    private static final Instant TYPED = NOW.minus(Duration.ofHours(5));
    private static final String GUARD = "GUARD";
    private static final String FOR_ALL = "ALL_ON_CASE";
    private static final String FOR_THE_TEAM = "TEAM";

    @Autowired
    private PapersPutAway papers;
    private Actor ama;
    private Actor efua;
    private IntakeId intake;

    @BeforeEach
    void amaLeadsACase() {
        ama = shelter.worker();
        efua = shelter.manager();
        intake = draftBy(ama);
        create(intake, ama, stampOf(intake));
    }

    /** A line of the papers of the child, as one of its versions stands. */
    private OfPage line(int number, int version, Duration later, String from) {
        var typed = TYPED.plus(later);
        database.superuser().sql("""
                insert into casework.first_days_paper (intake_id, paper, version, is_mistake, told_by, told_on, paper_kind_standing,
                    paper_state_standing, paper_keeper_standing, written_by, written_at, from_paper_since, from_paper_role,
                    from_paper_why, from_paper_entered_by, from_paper_entered_at)
                values (:intake, :number, :version, false, 'SOMEONE_ELSE', current_date, 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', :by,
                    now(), cast(:since as timestamptz), :role, 'NO_POWER', :by, cast(:typed as timestamptz))
                """).param("intake", intake.value()).param("number", number).param("version", version)
                .param("by", ama.person().value()).param("since", TYPED.minus(Duration.ofHours(1)).toString())
                .param("role", from).param("typed", typed.toString()).update();
        return new OfPage(intake, "paper", typed);
    }

    private OfNote note(String visibleTo, Duration later) {
        var id = UUID.randomUUID();
        database.superuser().sql("""
                insert into casework.note (id, case_file_id, kind, visible_to, words, written_by, by_agency_id, written_at,
                    paper_told_on, paper_since, paper_told_role, paper_why)
                select :id, f.id, 'TALK', :to, 'a talk', :by, f.agency_id, cast(:at as timestamptz), current_date,
                    cast(:since as timestamptz), 'GUARD', 'NO_POWER'
                from casework.case_file f where f.intake_id = :intake
                """).param("id", id).param("to", visibleTo).param("by", ama.person().value())
                .param("at", TYPED.plus(later).toString()).param("since", TYPED.minus(Duration.ofHours(1)).toString())
                .param("intake", intake.value()).update();
        return new OfNote(intake, id);
    }

    private OfNote noteOfEfua(String visibleTo) {
        var note = note(visibleTo, Duration.ZERO);
        database.superuser().sql("update casework.note set written_by = ? where id = ?")
                .params(efua.person().value(), note.note()).update();
        return note;
    }

    private List<OfRecord> with(OfRecord paper, Actor who) {
        return sheets(paper, who).stream().map(sheet -> (OfRecord) sheet.paper()).toList();
    }

    private List<TypedSheet> sheets(OfRecord paper, Actor who) {
        return inTransactionOf(who, () -> papers.typedWith(paper));
    }

    private String away(OfNote note, IntakeId of, Actor by) {
        return "insert into casework.paper_put_away (intake_id, note, became, said_by, said_at) values ('" + of.value()
                + "', '" + note.note() + "', 'FILED', '" + by.person().value() + "', now())";
    }

    /** By the same person within an hour, told at the same time to the same person; what is further off may be another sheet. */
    @Test
    void offersWhatMayStandOnTheSameSheet() {
        var first = line(1, 0, Duration.ZERO, GUARD);
        var second = line(2, 0, Duration.ofMinutes(60), GUARD);
        line(3, 0, Duration.ofMinutes(61), GUARD);
        line(4, 0, Duration.ofMinutes(1), "TEACHER");
        var note = note(FOR_ALL, Duration.ofMinutes(-30));
        noteOfEfua(FOR_ALL);

        assertThat(with(first, ama)).containsExactly(first, note, second);
        assertThat(with(note, ama)).containsExactly(note, first);
        assertThat(sheets(first, ama)).extracting(sheet -> sheet.stands().line()).containsExactly(OptionalInt.of(1),
                OptionalInt.empty(), OptionalInt.of(2));
        assertThat(sheets(note, ama).getFirst().stands().typed()).contains(TYPED.minus(Duration.ofMinutes(30)));
        assertThat(with(first, kossi)).as("on shift only").isEmpty();
        assertThat(with(first, Shelter.open(database).manager())).as("of another house").isEmpty();
        assertThat(with(new OfPage(intake, "leg", TYPED), ama)).as("of another list").isEmpty();
    }

    /** A version that was replaced keeps its sheet, and so does a line that was a mistake. */
    @Test
    void knowsWhichSheetALineHasNow() {
        var before = line(1, 0, Duration.ZERO, GUARD);
        var then = line(1, 1, Duration.ofMinutes(5), GUARD);

        assertThat(sheets(then, ama)).extracting(TypedSheet::paper, sheet -> sheet.stands().still())
                .containsExactly(tuple(then, Still.STANDS), tuple(before, Still.REPLACED));

        database.superuser()
                .sql("update casework.first_days_paper set is_mistake = true where intake_id = ? and version = 1")
                .param(intake.value()).update();
        assertThat(sheets(then, ama)).hasSize(2).allMatch(sheet -> sheet.stands().still() == Still.MISTAKE);
    }

    /** A page that is added later and has an answer of its own name is no list, and takes nothing away from all others. */
    @Test
    void takesNoPageForAList() {
        var page = "create table casework.later_trip (intake_id uuid, trip integer, version integer, from_paper_since timestamptz, "
                + "from_paper_to uuid, from_paper_role text, from_paper_entered_by uuid, from_paper_entered_at timestamptz);"
                + "grant select on casework.later_trip to kinward_web; insert into casework.later_trip values ('"
                + intake.value() + "', 7, 0, now(), null, 'GUARD', '" + ama.person().value() + "', now());";

        assertThat(tried(ama, page, "perform from casework.sheets_typed('" + intake.value()
                + "') where page = 'trip' and line = 0 and not is_replaced")).contains(DONE);
    }

    @Test
    void keepsWhatBecameOfSeveral() {
        var first = line(1, 0, Duration.ZERO, GUARD);
        var second = line(2, 0, Duration.ofMinutes(1), GUARD);
        var note = note(FOR_ALL, Duration.ofMinutes(1));
        var said = List.of(first, second, note).stream()
                .map(paper -> new PaperPutAway(paper, Became.FILED, ama.person(), NOW)).toList();

        inTransactionOf(ama, () -> {
            papers.keep(said);
            papers.keep(said);
            return true;
        });

        assertThat(sheets(first, ama)).hasSize(3).allMatch(sheet -> sheet.became().contains(Became.FILED));
        assertThat(inTransactionOf(ama, () -> papers.of(note))).containsExactly(Became.FILED);
        assertThat(count("select count(*) from casework.paper_put_away where intake_id = :id", intake.value()))
                .isEqualTo(3);
    }

    /** A note for the team of somebody else: its paper is not there for who leads the case now. */
    @Test
    void tellsOfThePaperOfANoteWhoSeesTheNote() {
        var note = noteOfEfua(FOR_THE_TEAM);
        var open = noteOfEfua(FOR_ALL);
        var look = "perform from casework.paper_put_away where note = '" + note.note() + "'";

        assertThat(with(note, ama)).isEmpty();
        assertThat(with(note, efua)).containsExactly(note, open);
        assertThat(with(open, ama)).as("and not beside another sheet").containsExactly(open);
        assertThat(tried(ama, "", away(note, intake, ama))).contains("row-level security");
        assertThat(tried(ama, "", away(open, intake, ama))).contains(DONE);
        assertThat(tried(efua, "", away(note, intake, efua))).contains(DONE);
        var said = away(note, intake, efua) + ";";
        assertThat(tried(efua, said, look)).contains(DONE);
        assertThat(tried(ama, said, look)).contains("nothing was changed");
        assertThat(tried(ama, said + "drop policy of_a_note_that_is_seen on casework.paper_put_away;", look))
                .as("without the fence").contains(DONE);
    }

    @Test
    void putsAwayOnlyThePaperThatANoteOfThisRecordHas() {
        var note = note(FOR_ALL, Duration.ZERO);
        var other = draftBy(ama);
        create(other, ama, stampOf(other));
        var atOnce = "update casework.note set paper_told_on = null, paper_since = null, paper_told_role = null, "
                + "paper_why = null where id = '" + note.note() + "';";

        assertThat(tried(ama, "", away(note, other, ama))).contains("row-level security");
        assertThat(tried(ama, atOnce, away(note, intake, ama))).contains("row-level security");
        assertThat(tried(ama, "", away(note, intake, efua))).contains("row-level security");
        assertThat(tried(ama, "", away(new OfNote(intake, UUID.randomUUID()), intake, ama)))
                .contains("row-level security");
        assertThat(tried(ama, "", away(note, intake, ama).replace("(intake_id, note,", "(intake_id, talk, note,")
                .replace("', '" + note.note(), "', 1, '" + note.note())))
                .contains("paper_put_away_of_note");
    }
}
