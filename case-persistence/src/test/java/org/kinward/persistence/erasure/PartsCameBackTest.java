package org.kinward.persistence.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.document.Document;
import org.kinward.core.document.Documents;
import org.kinward.core.document.Line;
import org.kinward.core.identity.Compartment;
import org.kinward.core.identity.mend.part.ReplayParts;
import org.kinward.core.identity.mend.part.ReplayParts.GonePart;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Casework is older than the store of the keys: it learns again that photographs are gone, and on which day they went. */
@PersistenceTest
@Import(ContractPlace.class)
@TestPropertySource(properties = "kinward.compare.after=10h")
class PartsCameBackTest {

    private static final Instant ERASED = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant BEFORE = ERASED.minus(Duration.ofDays(30));

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private Documents documents;
    @Autowired
    private ReplayParts.KnownParts casework;
    @Autowired
    @Qualifier("jobsJdbc")
    private JdbcClient jobs;

    private CaseFile file;
    private UUID photograph = UUID.randomUUID();

    @BeforeEach
    void aClosedFileWithAPhotographAndALetter() {
        file = place.seen(place.fileOf(place.worker()));
        photograph = put("PHOTOGRAPH", BEFORE);
        put("LETTER", BEFORE);
        database.superuser().sql("""
                with begun as (insert into casework.closing values (gen_random_uuid(), :file, 1, :by, :at) returning id),
                line as (insert into casework.closing_line (closing_id, number, reason, said, words, checked, child, written_by,
                    written_at) select id, 1, 'DIED', '', 'The review is done', '{}', '', :by, :at from begun)
                insert into casework.file_move (case_file_id, number, state, closing_id, closing_number, moved_by, moved_at)
                select :file, 1, 'CLOSED', id, 1, :by, :at from begun
                """).param("file", file.id().value()).param("by", place.worker().value())
                .param("at", BEFORE.atOffset(ZoneOffset.UTC)).update();
        state("closed");
    }

    private void state(String state) {
        database.superuser()
                .sql("update casework.case_file set state = :state, closed_at = case when :state = 'closed' "
                        + "then now() end where id = :file")
                .param("state", state).param("file", file.id().value()).update();
    }

    private UUID put(String kind, Instant at) {
        return database.superuser().sql("""
                insert into casework.document (id, case_file_id, kind, shows_child, audience, pages, put_by, put_at)
                values (gen_random_uuid(), :file, :kind, true, 'WHO_WORKS_ON_IT', 1, :by, :at) returning id
                """).param("file", file.id().value()).param("kind", kind).param("by", place.worker().value())
                .param("at", at.atOffset(ZoneOffset.UTC)).query(UUID.class).single();
    }

    private void asked(String state) {
        database.superuser().sql("""
                insert into casework.erasure (id, intake_id, agency_id, place_id, reference, part, reason, state, asked_by, asked_at,
                    answered_by, answered_at)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, i.reference, 'PHOTOGRAPHS', 'TIME_IS_OVER', :state,
                    :by, :at, case when :state <> 'asked' then :sena end, case when :state <> 'asked' then :at end
                from casework.intake i where i.id = :record
                """).param("state", state).param("by", place.manager().value())
                .param("at", ERASED.minusSeconds(60).atOffset(ZoneOffset.UTC)).param("sena",
                        place.administrator().value())
                .param("record", file.intake().value()).update();
    }

    private GonePart gone(Compartment part) {
        return new GonePart(file.reference(), part, ERASED);
    }

    private List<Document> listed() {
        return place.as(place.worker(), Documents.class, documents).of(file.id());
    }

    private List<String> requests() {
        return database.superuser().sql("""
                select concat_ws(' ', part, reason, state) from casework.erasure where intake_id = ? order by part, state
                """).param(file.intake().value()).query(String.class).list();
    }

    @Test
    void saysThatPhotographsAreGoneAndOnWhichDay() {
        assertThat(listed()).hasSize(2).noneMatch(Document.Gone.class::isInstance);
        var parts = List.of(gone(Compartment.PHOTOGRAPHS), gone(Compartment.SUSPECTS));

        assertThat(casework.goneAgain(parts)).containsExactlyInAnyOrderElementsOf(parts);

        assertThat(listed()).hasSize(2).filteredOn(Document.Gone.class::isInstance).singleElement()
                .satisfies(one -> assertThat(one.head().id().value()).isEqualTo(photograph))
                .extracting(one -> one.lines().getLast()).satisfies(line -> {
                    assertThat(line.why()).contains(Line.Why.COPY_RESTORED);
                    assertThat(line.by()).as("nobody says so").isEmpty();
                    assertThat(line.at()).isEqualTo(ERASED);
                });
        assertThat(requests()).containsExactly("PHOTOGRAPHS COPY_RESTORED part_done",
                "SUSPECTS COPY_RESTORED part_done");
        assertThat(casework.goneAgain(parts)).as("once is enough").isEmpty();
    }

    /** Kept by a second person before: that word stays. */
    @Test
    void goesOnAfterTheWordOfASecondPerson() {
        database.superuser().sql("""
                insert into casework.document_line (document_id, number, move, photograph, first_person, said_by, said_at)
                values (?, 1, 'KEPT', true, ?, ?, now())
                """).params(photograph, place.worker().value(), place.manager().value()).update();

        assertThat(casework.goneAgain(List.of(gone(Compartment.PHOTOGRAPHS)))).hasSize(1);

        assertThat(listed()).filteredOn(Document.Gone.class::isInstance).singleElement()
                .satisfies(one -> assertThat(one.lines()).hasSize(2));
    }

    /** The copy is of a day on which people worked on the file, and somebody has put a new one in since. */
    @Test
    void leavesWhatWasPutInSinceAndSaysNothingOfAnOpenFile() {
        state("open");
        var later = put("PHOTOGRAPH", ERASED.plusSeconds(1));

        assertThat(casework.goneAgain(List.of(gone(Compartment.PHOTOGRAPHS), gone(Compartment.SUSPECTS))))
                .containsExactly(gone(Compartment.PHOTOGRAPHS));

        assertThat(listed()).filteredOn(Document.Gone.class::isInstance).singleElement()
                .satisfies(one -> assertThat(one.head().id().value()).isEqualTo(photograph).isNotEqualTo(later));
        assertThat(requests()).isEmpty();
    }

    /** What two people have decided says so in their names, once it is carried out. */
    @Test
    void leavesToOthersWhatTheyCarryOut() {
        asked("part_confirmed");

        assertThat(casework.goneAgain(List.of(gone(Compartment.PHOTOGRAPHS)))).isEmpty();

        assertThat(listed()).noneMatch(Document.Gone.class::isInstance);
    }

    @Test
    void saysNothingAnewOfWhatIsSaid() {
        asked("part_done");

        assertThat(casework.goneAgain(List.of(gone(Compartment.SUSPECTS)))).hasSize(1);
        casework.goneAgain(List.of(gone(Compartment.PHOTOGRAPHS)));

        assertThat(requests()).containsExactly("PHOTOGRAPHS TIME_IS_OVER part_done",
                "SUSPECTS COPY_RESTORED part_done");
    }

    @Test
    void asksNobodyAnyMoreForWhatIsGone() {
        asked("asked");

        casework.goneAgain(List.of(gone(Compartment.PHOTOGRAPHS)));

        assertThat(requests()).containsExactly("PHOTOGRAPHS TIME_IS_OVER expired",
                "PHOTOGRAPHS COPY_RESTORED part_done");
    }

    @Test
    void letsNobodyLookASecondTimeAtWhatIsGone() {
        database.superuser().sql("""
                insert into casework.task (id, intake_id, agency_id, place_id, kind, urgent, for_whom, due_at, thing_id)
                select gen_random_uuid(), i.id, i.agency_id, i.place_id, 'SCREEN_PHOTOGRAPH', false, 'place', now(), :photograph
                from casework.intake i where i.id = :record
                """).param("photograph", photograph).param("record", file.intake().value()).update();

        casework.goneAgain(List.of(gone(Compartment.PHOTOGRAPHS)));

        assertThat(database.superuser().sql("select count(*) from casework.task where thing_id = ?").param(photograph)
                .query(Integer.class).single()).isZero();
    }

    /** One file on which somebody works holds up no round: it is said at the next one. */
    @Test
    void comesBackToAFileOnWhichSomebodyWorks() throws SQLException {
        asked("asked");
        var parts = List.of(gone(Compartment.PHOTOGRAPHS));
        try (var busy = database.source("jobs").getConnection(); var sql = busy.createStatement()) {
            busy.setAutoCommit(false);
            sql.execute("select from casework.erasure where intake_id = '" + file.intake().value() + "' for update");

            assertThat(casework.goneAgain(parts)).isEmpty();
            busy.rollback();
        }

        assertThat(casework.goneAgain(parts)).containsExactlyElementsOf(parts);
    }

    /** The program says of photographs that they are gone, and never in somebody's name. */
    @Test
    void isRefusedAnyOtherWord() {
        var line = """
                insert into casework.document_line (document_id, number, move, why, photograph, first_person, said_by, said_at)
                values (?, 1, 'TAKEN_AWAY', ?, true, ?, ?, now())
                """;
        var worker = place.worker().value();

        assertThatThrownBy(() -> jobs.sql(line).params(photograph, "NOT_NEEDED", worker, worker).update())
                .isInstanceOf(DataAccessException.class).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> database.superuser().sql(line).params(photograph, "COPY_RESTORED", worker, worker)
                .update()).rootCause().hasMessageContaining("document_line_said_by_somebody");
        assertThatThrownBy(() -> place.as(place.worker(), Documents.class, documents).say(Document.put(listed().stream()
                .map(Document::head).filter(one -> one.id().value().equals(photograph)).findFirst().orElseThrow()),
                new Line(Line.Move.TAKEN_AWAY, Optional.of(Line.Why.COPY_RESTORED), Optional.empty(),
                        ERASED)))
                .as("a person").rootCause().hasMessageContaining("row-level security");
    }
}
