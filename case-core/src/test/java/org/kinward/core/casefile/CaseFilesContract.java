package org.kinward.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.kinward.core.access.PersonId;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** What every keeper of case files promises. */
public abstract class CaseFilesContract {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    /** The keeper under test, in the hands of a manager. */
    protected abstract CaseFiles files();

    /** An intake that has become a record and has no case file yet. */
    protected abstract CreatedIntake record();

    /** A worker of the agency. */
    protected abstract PersonId worker();

    @Test
    void findsAnOpenedFileByItsIdAndByItsIntake() {
        var first = OpenCaseFile.first(record(), NOW);

        var kept = files().open(first);

        assertThat(files().find(first.id())).contains(at(first, kept));
        assertThat(files().of(first.intake())).contains(at(first, kept));
    }

    @Test
    void findsNothingThatIsNotThere() {
        assertThat(files().find(CaseFileId.fresh())).isEmpty();
        assertThat(files().of(IntakeId.fresh())).isEmpty();
    }

    @Test
    void opensOneFileOfAnIntakeWhateverHappens() {
        var record = record();
        var first = OpenCaseFile.first(record, NOW);
        files().open(first);

        assertThatThrownBy(() -> files().open(OpenCaseFile.first(record, NOW))).isInstanceOf(RuntimeException.class);

        assertThat(files().of(record.id())).map(CaseFile::id).contains(first.id());
    }

    @Test
    void givesAFileToAWorkerAndCountsThat() {
        var first = OpenCaseFile.first(record(), NOW);
        var opened = files().open(first);

        var assigned = files().assign(at(first, opened).assignedTo(worker()));

        assertThat(assigned).isNotEqualTo(opened);
        assertThat(files().find(first.id())).contains(at(first, assigned).assignedTo(worker()));
    }

    @Test
    void refusesWhatWasSeenBeforeSomebodySavedIt() {
        var first = OpenCaseFile.first(record(), NOW);
        var seen = at(first, files().open(first)).assignedTo(worker());
        files().assign(seen);

        assertThatThrownBy(() -> files().assign(seen)).isInstanceOf(StaleRevision.class);
    }

    @Test
    void isForPeopleOfItsAgencyOnly() {
        var first = OpenCaseFile.first(record(), NOW);
        files().open(first);

        assertThat(files().mayTake(first, worker())).isTrue();
        assertThat(files().mayTake(first, new PersonId(UUID.randomUUID()))).isFalse();
    }

    @Test
    void hasNoWorkerUntilOneIsNamed() {
        var first = OpenCaseFile.first(record(), NOW);

        files().open(first);

        assertThat(files().of(first.intake())).map(file -> file.home().worker()).contains(Optional.empty());
    }

    private static OpenCaseFile at(OpenCaseFile file, Revision kept) {
        return new OpenCaseFile(file.id(), file.child(), file.intake(), file.reference(), file.home(), file.openedAt(),
                kept);
    }
}
