package org.kinward.core.consent.sound;

import jakarta.transaction.Transactional;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditEntry;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.audit.AuditTrail;
import org.kinward.core.consent.DataUseStatements;

/** Puts a recording beside the words of a version, or takes it away; what was played before is kept. */
public class KeepRecording {

    /** What came of it. */
    public enum Outcome {
        /** It is so from now on, or was already by this press of the button. */
        KEPT,
        /** No version of the acting person has a text in this language. */
        NO_SUCH_TEXT
    }

    private final DataUseStatements statements;

    private final Recordings recordings;

    private final AuditTrail trail;

    public KeepRecording(DataUseStatements statements, Recordings recordings, AuditTrail trail) {
        this.statements = statements;
        this.recordings = recordings;
        this.trail = trail;
    }

    /**
     * Keeps it once, however often the button was pressed.
     *
     * @throws org.kinward.core.saving.StaleRevision
     *             if somebody else wrote since it was seen
     */
    @Transactional
    public Outcome keep(NewRecording wanted) {
        if (recordings.find(wanted.id()).isPresent()) {
            return Outcome.KEPT;
        }
        var text = statements.all().stream().filter(one -> one.version().equals(wanted.version())).findFirst()
                .flatMap(one -> one.in(wanted.language()));
        if (text.isEmpty()) {
            return Outcome.NO_SUCH_TEXT;
        }
        recordings.keep(wanted);
        trail.record(AuditEntry.done(AuditAction.STATEMENT_RECORDED, AuditObject.DATA_USE_STATEMENT,
                wanted.version().value()));
        return Outcome.KEPT;
    }
}
