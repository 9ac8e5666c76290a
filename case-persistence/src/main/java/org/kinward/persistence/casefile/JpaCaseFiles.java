package org.kinward.persistence.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.CaseFiles;
import org.kinward.core.casefile.ChildId;
import org.kinward.core.casefile.OpenCaseFile;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;
import org.springframework.data.repository.query.Param;

/** Keeps case files as rows; a child and what carries the scope of a case move with them in the same transaction. */
interface JpaCaseFiles extends Repository<CaseFileRow, UUID>, CaseFiles {

    Optional<CaseFileRow> findById(UUID id);

    Optional<CaseFileRow> findByIntakeId(UUID intake);

    CaseFileRow saveAndFlush(CaseFileRow row);

    @Modifying
    @NativeQuery("""
            insert into casework.child (id, intake_id, reference, agency_id, place_id, worker_id, created_at)
            select :child, i.id, i.reference, i.agency_id, i.place_id, i.worker_id, :now
            from casework.intake i where i.id = :intake
                and not exists (select from casework.file_again a where a.intake_id = i.id)""")
    int addChild(@Param("child") UUID child, @Param("intake") UUID intake, @Param("now") Instant now);

    @Modifying
    @NativeQuery("""
            update casework.case_file f set call_word = i.call_word from casework.intake i
            where i.id = f.intake_id and i.id = :intake and i.call_word is not null""")
    int takeWord(@Param("intake") UUID intake);

    @NativeQuery("select a.child_id from casework.file_again a where a.intake_id = :intake")
    Optional<UUID> furtherOf(@Param("intake") UUID intake);

    @NativeQuery("select count(*) from pg_advisory_xact_lock(hashtextextended('file ' || cast(:file as text), 0))")
    long lockFile(@Param("file") UUID file);

    @NativeQuery("select exists (select from casework.file_again a where a.earlier_file_id = :file)")
    boolean isBefore(@Param("file") UUID file);

    @Modifying
    @NativeQuery("update casework.child set worker_id = :worker where intake_id = :intake")
    int moveChild(@Param("intake") UUID intake, @Param("worker") UUID worker);

    @Modifying
    @NativeQuery("update casework.intake set worker_id = :worker where id = :intake")
    int moveIntake(@Param("intake") UUID intake, @Param("worker") UUID worker);

    @Modifying
    @NativeQuery("update casework.task set worker_id = :worker where intake_id = :intake")
    int moveTasks(@Param("intake") UUID intake, @Param("worker") UUID worker);

    @NativeQuery("""
            select exists (select from account.person p join account.person_role r on r.person_id = p.id
                where p.id = :worker and p.agency_id = :agency and p.disabled_at is null
                    and r.role in ('SOCIAL_WORKER', 'SHELTER_MANAGER'))""")
    boolean worksFor(@Param("worker") UUID worker, @Param("agency") UUID agency);

    @Override
    default Revision open(OpenCaseFile file) {
        addChild(file.child().value(), file.intake().value(), file.openedAt());
        var revision = saveAndFlush(CaseFileRow.of(file)).revision();
        takeWord(file.intake().value());
        return revision;
    }

    @Override
    default Optional<ChildId> knownChild(IntakeId draft) {
        return furtherOf(draft.value()).map(ChildId::new);
    }

    @Override
    default void hold(CaseFileId file) {
        lockFile(file.value());
    }

    @Override
    default boolean isFollowed(CaseFileId file) {
        return isBefore(file.value());
    }

    @Override
    default Optional<CaseFile> find(CaseFileId id) {
        return findById(id.value()).map(CaseFileRow::toCaseFile);
    }

    @Override
    default Optional<CaseFile> of(IntakeId intake) {
        return findByIntakeId(intake.value()).map(CaseFileRow::toCaseFile);
    }

    @Override
    default boolean mayTake(CaseFile file, PersonId worker) {
        return worksFor(worker.value(), file.home().agency().value());
    }

    @Override
    default Revision assign(OpenCaseFile assigned) {
        try {
            var revision = saveAndFlush(CaseFileRow.of(assigned)).revision();
            assigned.home().worker().ifPresent(worker -> moveScope(assigned.intake().value(), worker.value()));
            return revision;
        } catch (OptimisticLockingFailureException stale) {
            throw new StaleRevision();
        }
    }

    @Override
    default Revision move(CaseFile moved) {
        try {
            return saveAndFlush(CaseFileRow.of(moved)).revision();
        } catch (OptimisticLockingFailureException stale) {
            throw new StaleRevision();
        }
    }

    private void moveScope(UUID intake, UUID worker) {
        moveIntake(intake, worker);
        moveChild(intake, worker);
        moveTasks(intake, worker);
    }
}
