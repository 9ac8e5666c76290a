package org.kinward.core.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.kinward.core.access.PersonId;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.intake.IntakeId;

/** Keeps requests to erase a record; what the acting person may not see is not there. */
public interface Erasures {

    /** Waits until no hold is being set on this record and no erasure of it confirmed, and holds it until the end. */
    void hold(IntakeId record);

    /** Keeps a request; false if another one of this record waits for its answer. */
    boolean ask(ErasureRequest request, WhyWords why);

    /** Whether there is a later file of the same child. */
    boolean isFollowed(CaseFileId file);

    /** Whether another file of the child of this record was opened after this moment. */
    boolean isFollowedSince(IntakeId record, Instant moment);

    /** Whether the file of this record is closed at this moment. */
    boolean isClosed(IntakeId record);

    /** Whether two people have decided that a part of this record goes, and it has not gone yet. */
    boolean isEndingPart(IntakeId record);

    /** Takes back what was asked about parts of this record and not answered; which requests these were. */
    List<ErasureId> takeBackParts(IntakeId record, PersonId by, Instant at);

    Optional<ErasureRequest> find(ErasureId id);

    /** Answers a request that waits; false if somebody was faster. */
    boolean answer(ErasureId id, Answer answer);

    /**
     * What came of a request.
     *
     * @param why
     *            why it was refused; empty otherwise
     */
    record Answer(ErasureRequest.State state, PersonId by, Instant at, Optional<WhyWords> why) {

        static Answer of(ErasureRequest.State state, PersonId by, Instant at) {
            return new Answer(state, by, at, Optional.empty());
        }
    }
}
