package org.kinward.core.returning.family;

import java.time.Instant;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.Written;

/** Whoever works on a case writes down a home that was found, or what is known about it now. */
public class WriteFamily {

    /** What came of it. */
    public enum Outcome {
        WRITTEN, NOT_THERE
    }

    private final Families families;
    private final CaseMoves moves;

    public WriteFamily(Families families, CaseMoves moves) {
        this.families = families;
        this.moves = moves;
    }

    /**
     * Writes it down; what says the same as before changes nothing.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome write(Family family, Actor by, Instant now) {
        var file = moves.at(family.file(), by, AuditAction.RETURN_WRITTEN);
        var before = families.find(family.id());
        if (file.isEmpty() || before.filter(one -> !one.file().equals(family.file())).isPresent()) {
            return Outcome.NOT_THERE;
        }
        if (before.filter(family::saysTheSame).isEmpty()) {
            families.write(family, new Written(by.person(), now));
            moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN_FAMILY, family.id().value(), file.get());
        }
        return Outcome.WRITTEN;
    }
}
