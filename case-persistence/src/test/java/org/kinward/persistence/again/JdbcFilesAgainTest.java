package org.kinward.persistence.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.again.FileAgain;
import org.kinward.core.again.FilesAgain;
import org.kinward.core.again.FilesAgainContract;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.followup.sighting.SightingId;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.persistence.database.PersistenceTest;
import org.kinward.persistence.database.TestDatabase;
import org.kinward.persistence.intake.ContractPlace;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the database itself refuses about a new file of a child, beside the contract. */
@PersistenceTest
@Import(ContractPlace.class)
class JdbcFilesAgainTest extends FilesAgainContract {

    @Autowired
    private ContractPlace place;
    @Autowired
    private TestDatabase database;
    @Autowired
    private FilesAgain again;
    @Autowired
    private CaseFiles files;

    @Override
    protected FilesAgain again() {
        return place.hold(FilesAgain.class, again);
    }

    @Override
    protected CaseFile closed() {
        var file = place.fileOf(place.worker());
        database.superuser().sql("update casework.case_file set state = 'closed', closed_at = now() where id = ?")
                .param(file.value()).update();
        return place.seen(file);
    }

    @Override
    protected IntakeId draft() {
        return place.draft(Instant.now()).id();
    }

    @Override
    protected PersonId manager() {
        return place.manager();
    }

    private FileAgain after(CaseFile earlier, FileAgain.Why why) {
        return new FileAgain(draft(), new FileAgain.Before(earlier.id(), earlier.child(),
                new FileAgain.First(earlier.intake(), earlier.reference())), why,
                new FileAgain.LeftBehind(Instant.now(), List.of(), List.of()), manager(), Instant.now());
    }

    private FileAgain after(CaseFile earlier) {
        return after(earlier, new FileAgain.Why.CameBack("Alone, at night"));
    }

    @Test
    void refusesAFileAfterAnOpenOneOrByWhoDoesNotWorkOnIt() {
        var open = place.seen(place.fileOf(place.worker()));
        var closed = closed();

        assertThatThrownBy(() -> again().add(after(open))).hasStackTraceContaining("row-level security");
        for (var other : List.of(place.administrator(), place.outsider())) {
            assertThat(place.as(other, FilesAgain.class, again).add(after(closed))).isFalse();
        }
    }

    @Test
    void refusesAnotherChildAndAnotherFirstFile() {
        var closed = closed();
        var another = closed();
        var wrong = new FileAgain(draft(), new FileAgain.Before(closed.id(), another.child(),
                new FileAgain.First(another.intake(), another.reference())), new FileAgain.Why.CameBack("Alone"),
                new FileAgain.LeftBehind(Instant.now(), List.of(), List.of()), manager(), Instant.now());

        assertThatThrownBy(() -> again().add(wrong)).hasStackTraceContaining("file_again_same_child_fk");
    }

    @Test
    void refusesASightingThatNobodyHasConfirmed() {
        var closed = closed();
        var sighting = UUID.randomUUID();
        database.superuser().sql("""
                with seen as (insert into casework.sighting (id, case_file_id, seen_on, seen_by, sure, words, written_by,
                    written_at) values (:id, :file, current_date, 'POLICE', 'SURE', 'At the station', :by, now()) returning id)
                insert into casework.sighting_check select id, 'EXPLAINED', 'With the aunt', :by, now() from seen
                """).param("id", sighting).param("file", closed.id().value()).param("by", manager().value()).update();
        var why = new FileAgain.Why.TraffickedAgain(new SightingId(sighting), LocalDate.now());

        assertThatThrownBy(() -> again().add(after(closed, why)))
                .hasStackTraceContaining("file_again_known_sighting_fk");
        assertThat(again().after(closed.id())).as("nothing is left").isEmpty();
    }

    /** Whoever would write another child, or open the old file again, is stopped even without the use case. */
    @Test
    void keepsTheNewFileWithTheChildAndTheOldOneClosed() {
        var closed = closed();
        var stranger = closed();
        var next = after(closed);
        again().add(next);
        var record = created(next.intake());

        assertThat(files().knownChild(record.id())).contains(closed.child());
        assertThatThrownBy(() -> files().open(OpenCaseFile.of(stranger.child(), record, Instant.now())))
                .hasStackTraceContaining("of the same child");
        files().open(OpenCaseFile.of(closed.child(), record, Instant.now()));
        assertThat(files().isFollowed(closed.id())).isTrue();
        assertThatThrownBy(() -> database.superuser().sql(
                "update casework.case_file set state = 'open', closed_at = null where id = ?")
                .param(closed.id().value()).update()).hasStackTraceContaining("a new file of the child follows");
    }

    private CaseFiles files() {
        return place.hold(CaseFiles.class, files);
    }

    private CreatedIntake created(IntakeId draft) {
        Intakes intakes = place.intakes();
        intakes.save(((DraftIntake) intakes.find(draft).orElseThrow()).created(Optional.empty()));
        return (CreatedIntake) intakes.find(draft).orElseThrow();
    }

    /** Why, and what stayed open, is not for who is only on shift, nor for an administrator. */
    @Test
    void tellsWhatStayedOpenToWhoWorksOnItOnly() {
        var next = after(closed());
        again().add(next);

        assertThat(place.as(place.worker(), FilesAgain.class, again).of(next.intake())).isEmpty();
        assertThat(place.as(place.administrator(), FilesAgain.class, again).of(next.intake())).isEmpty();
        assertThat(again().of(next.intake())).isPresent();
    }
}
