package org.kinward.persistence.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;
import org.kinward.core.access.PlaceId;
import org.kinward.core.intake.CallWord;
import org.kinward.core.intake.CreatedIntake;
import org.kinward.core.intake.DraftIntake;
import org.kinward.core.intake.EndingIntake;
import org.kinward.core.intake.Intake;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.Intakes;
import org.kinward.core.intake.paper.FromPaper;
import org.kinward.core.intake.paper.ToldTo;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Keeps intakes as rows; the call word of a record is copied to its case file, where lists look for it, and a draft that
 * is discarded leaves the list of its event.
 */
interface JpaIntakes extends Repository<IntakeRow, UUID>, Intakes {

    Optional<IntakeRow> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from IntakeRow i where i.id = :id")
    Optional<IntakeRow> lock(UUID id);

    IntakeRow saveAndFlush(IntakeRow row);

    @Query("from IntakeRow i where i.placeId = :place and i.state = 'draft' order by i.startedAt, i.id")
    List<IntakeRow> drafts(UUID place);

    @Query("""
            select count(i) = 0 from IntakeRow i where i.placeId = :place and lower(i.callWord) = lower(:word)
                and i.state in ('draft', 'created')""")
    boolean wordIsFree(UUID place, String word);

    @NativeQuery("select count(*) from pg_advisory_xact_lock(hashtextextended('paper ' || cast(:place as text), 0))")
    long holdPapers(UUID place);

    @NativeQuery("""
            select exists (select from casework.intake i where i.place_id = :place and i.state in ('draft', 'created')
                and i.paper_since = :since and coalesce(i.paper_told_role, cast(i.paper_told_to as text)) = :who)""")
    boolean isOnPaper(UUID place, Instant since, String who);

    @Modifying
    @NativeQuery("update casework.case_file set call_word = :word where intake_id = :intake")
    int copyWord(UUID intake, String word);

    @Modifying
    @NativeQuery("delete from casework.event_line where intake_id = :intake")
    int leaveList(UUID intake);

    @Override
    default Revision add(DraftIntake draft) {
        return saveAndFlush(IntakeRow.of(draft)).revision();
    }

    @Override
    default Optional<Intake> find(IntakeId id) {
        return findById(id.value()).map(IntakeRow::toIntake);
    }

    @Override
    default Optional<Intake> hold(IntakeId id) {
        return lock(id.value()).map(IntakeRow::toIntake);
    }

    @Override
    default Revision save(Intake intake) {
        try {
            var revision = saveAndFlush(IntakeRow.of(intake)).revision();
            switch (intake) {
                case CreatedIntake created -> created.callWord()
                        .ifPresent(word -> copyWord(created.id().value(), word.text()));
                case EndingIntake ending -> leaveList(ending.id().value());
                case Intake _ -> {
                    // nothing else hangs on it
                }
            }
            return revision;
        } catch (OptimisticLockingFailureException stale) {
            throw new StaleRevision();
        } catch (DataIntegrityViolationException broken) {
            throw wordWasTaken(broken) ? new StaleRevision() : broken;
        }
    }

    @Override
    default List<DraftIntake> draftsOf(PlaceId place) {
        return drafts(place.value()).stream().map(IntakeRow::toIntake).map(DraftIntake.class::cast).toList();
    }

    @Override
    default boolean isEntered(PlaceId place, FromPaper paper) {
        holdPapers(place.value());
        return isOnPaper(place.value(), paper.told().since(), switch (paper.to()) {
            case ToldTo.Colleague(var person) -> person.value().toString();
            case ToldTo.Stranger(var role) -> role.name();
        });
    }

    @Override
    default boolean callWordIsFree(PlaceId place, CallWord word) {
        return wordIsFree(place.value(), word.text());
    }

    private static boolean wordWasTaken(DataIntegrityViolationException broken) {
        return String.valueOf(broken.getMessage()).contains("intake_call_word_key");
    }
}
