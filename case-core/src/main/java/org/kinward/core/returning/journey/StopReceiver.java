package org.kinward.core.returning.journey;

import java.time.Instant;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.returning.plan.ReturnId;
import org.kinward.core.returning.plan.Returns;
import org.kinward.core.shelter.near.CameNear;
import org.kinward.core.shelter.near.WarnWhoManages;

/** Writes down that a child was not given, at its home, to somebody whom the list of the vault stopped. */
public class StopReceiver {

    private final Returns returns;

    private final CaseMoves moves;

    private final WarnWhoManages warn;

    public StopReceiver(Returns returns, CaseMoves moves, WarnWhoManages warn) {
        this.returns = returns;
        this.moves = moves;
        this.warn = warn;
    }

    /**
     * What was stopped.
     *
     * @param move
     *            what would have been done: the name compared, or the child handed over
     */
    public record Stopped(ReturnId about, AuditAction move, Instant at) {
    }

    /** Somebody who is like one who may not come near was to receive the child. */
    @Transactional
    public void refused(Stopped what, Actor by) {
        fileOf(what, by).ifPresent(file -> refuse(what, file));
    }

    /** The same of somebody who may not come near: whoever manages the house hears of it, whatever becomes of the form. */
    @Transactional
    public void cameNear(Stopped what, Actor by) {
        fileOf(what, by).ifPresent(file -> {
            refuse(what, file);
            warn.stopped(new WarnWhoManages.Stopped(CameNear.StoppedAt.RETURN, what.about().value(), what.at()),
                    new WarnWhoManages.Child(file.intake(), file.home()), by);
        });
    }

    private Optional<CaseFile> fileOf(Stopped what, Actor by) {
        return returns.find(what.about()).flatMap(found -> moves.at(found.file(), by));
    }

    private void refuse(Stopped what, CaseFile file) {
        moves.refused(what.move(), AuditObject.RETURN, what.about().value(), file);
    }
}
