package org.kinward.core.returning.family;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;

/** Whoever works on a case writes down how a home was seen. */
public class SeeHome {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** The day is still to come. */
        TO_COME, NOT_THERE
    }

    private final Families families;
    private final CaseMoves moves;

    public SeeHome(Families families, CaseMoves moves) {
        this.families = families;
        this.moves = moves;
    }

    /**
     * Writes it down; what says the same as the newest visit changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome see(HomeVisit visit, Actor by, AtAgency now) {
        var family = families.find(visit.family());
        var file = family.flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_WRITTEN));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (now.isFuture(visit.on())) {
            return Outcome.TO_COME;
        }
        if (families.lastVisit(family.orElseThrow()).filter(visit::saysTheSame).isEmpty()) {
            families.seen(visit);
            moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_FAMILY, visit.family().value(), file.get());
        }
        return Outcome.WRITTEN;
    }
}
