package org.kinward.core.erasure;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseFileId;
import org.kinward.core.casefile.ClosedCaseFile;
import org.kinward.core.erasure.part.ErasedPart;

/** A manager of the place asks that a record be erased. Nothing is erased by it: another person confirms. */
public class AskErasure {

    /** What came of it. */
    public enum Outcome {
        ASKED, HELD_FOR_THE_LAW, FOLLOWED, ASKED_BEFORE,
        /** Work goes on in this file: a part of it is taken away piece by piece, by who works on it. */
        STILL_OPEN, NOT_THERE
    }

    /**
     * What is asked.
     *
     * @param id
     *            the key of the form: the same form asks once
     * @param part
     *            what of the file; empty for all of it
     */
    public record Request(ErasureId id, CaseFileId file, ErasureReason reason, WhyWords why,
            Optional<ErasedPart> part) {

        /** All of it. */
        public Request(ErasureId id, CaseFileId file, ErasureReason reason, WhyWords why) {
            this(id, file, reason, why, Optional.empty());
        }
    }

    private final Erasures erasures;

    private final LegalHolds holds;

    private final ErasureMoves moves;

    public AskErasure(Erasures erasures, LegalHolds holds, ErasureMoves moves) {
        this.erasures = erasures;
        this.holds = holds;
        this.moves = moves;
    }

    /** Asks once, unless a hold stands or somebody has asked already. */
    @Transactional
    public Outcome ask(Request request, Actor by, Instant now) {
        var file = moves.managed(request.file(), by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        erasures.hold(file.get().intake());
        var own = erasures.find(request.id());
        if (own.isPresent()) {
            return own.get().asked().by().equals(by.person()) ? Outcome.ASKED : Outcome.NOT_THERE;
        }
        if (holds.standing(file.get().intake()).isPresent()) {
            return Outcome.HELD_FOR_THE_LAW;
        }
        if (request.part().isPresent()) {
            // the file was read before the lock was there
            return file.get() instanceof ClosedCaseFile && erasures.isClosed(file.get().intake())
                    ? keep(request, file.get(), by, now)
                    : Outcome.STILL_OPEN;
        }
        // erasing one file erases the child: that is asked for where somebody works with the child now
        if (erasures.isFollowed(request.file())) {
            return Outcome.FOLLOWED;
        }
        return keep(request, file.get(), by, now);
    }

    private Outcome keep(Request request, CaseFile file, Actor by, Instant now) {
        var asked = new ErasureRequest(request.id(), ErasureMoves.of(file).only(request.part()), request.reason(),
                new ErasureRequest.Asked(by.person(), now), ErasureRequest.State.ASKED);
        if (!erasures.ask(asked, request.why())) {
            return Outcome.ASKED_BEFORE;
        }
        moves.record(AuditAction.ERASURE_ASKED, AuditObject.ERASURE, request.id().value(), file);
        return Outcome.ASKED;
    }
}
