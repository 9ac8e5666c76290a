package org.kinward.core.later.suspect;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.intake.IntakeId;
import org.kinward.core.intake.narrow.NarrowRecord;
import org.kinward.core.saving.OnceKey;

/**
 * Writes down a suspected person, in two steps with the vault between them: casework says whether it may be written, the
 * vault adds it to what is held, casework says that it was done.
 */
public class NoteSuspect {

    private final Suspects suspects;
    private final CaseMoves moves;
    private final NarrowRecord narrow;

    public NoteSuspect(Suspects suspects, CaseMoves moves, NarrowRecord narrow) {
        this.narrow = narrow;
        this.suspects = suspects;
        this.moves = moves;
    }

    /**
     * The record about which somebody is written down.
     *
     * @param hasRoom
     *            whether one more fits
     */
    public record Place(CaseFile file, boolean hasRoom) {
    }

    /**
     * The record for one more; empty if there is none for this person.
     *
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child does not agree to being recorded
     */
    @Transactional
    public Optional<Place> look(IntakeId record, Actor by) {
        var found = moves.of(record, by, AuditAction.IDENTITY_WRITTEN);
        found.ifPresent(_ -> narrow.beyond(record));
        return found.map(file -> new Place(file, suspects.written(record) < Suspects.MOST));
    }

    /**
     * Says that the vault has kept it, once for each form. Two who write at once both count.
     *
     * @throws org.kinward.core.intake.narrow.RecordIsNarrow
     *             if the child has said no since; the vault has to let go of it
     */
    @Transactional
    public void done(UUID key, Place place, Actor by, Instant now) {
        var record = place.file().intake();
        narrow.beyond(record);
        if (moves.isFirst(new OnceKey(key, "suspected person of " + record.value()), by.person())) {
            var number = suspects.written(record) + 1;
            while (number <= Suspects.MOST && !suspects.wrote(record, number, by.person(), now)) {
                number++;
            }
            moves.record(AuditAction.IDENTITY_WRITTEN, AuditObject.SUSPECTED_PERSON, record.value(), place.file());
        }
    }
}
