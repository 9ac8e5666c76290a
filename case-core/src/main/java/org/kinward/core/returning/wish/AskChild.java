package org.kinward.core.returning.wish;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;

/** Whoever works on a case writes down what the child said when it was asked. */
public class AskChild {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** The day is still to come. */
        TO_COME, NOT_THERE
    }

    private final Wishes wishes;
    private final CaseMoves moves;

    public AskChild(Wishes wishes, CaseMoves moves) {
        this.wishes = wishes;
        this.moves = moves;
    }

    /**
     * Writes it down; what says the same as the newest changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome ask(Wish wish, Actor by, AtAgency now) {
        var file = moves.at(wish.file(), by, AuditAction.RETURN_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (now.isFuture(wish.on())) {
            return Outcome.TO_COME;
        }
        if (wishes.of(wish.file()).stream().findFirst().filter(wish::saysTheSame).isEmpty()) {
            wishes.add(wish);
            moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_WISH, wish.file().value(), file.get());
        }
        return Outcome.WRITTEN;
    }
}
