package org.kinward.core.returning.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.followup.AtAgency;
import org.kinward.core.followup.Written;
import org.kinward.core.returning.family.Families;
import org.kinward.core.saving.StaleRevision;

/**
 * Whoever works on a case prepares a return, writes that the name of who receives the child was compared, or, as a manager,
 * why it cannot wait. Each is a new version: what somebody agreed to before does not hold for it.
 */
public class PrepareReturn {

    /** What came of it. */
    public enum Outcome {
        WRITTEN,
        /** The family is none of this child. */
        NO_SUCH_FAMILY,
        /** Nothing is missing that may be missing: there is nothing to say. */
        NOTHING_MISSING,
        /** The child is on the way, or there already. */
        NOT_PREPARED_ANY_MORE,
        /** A name is alike, and nobody else of the agency has read the list. */
        NO_SECOND_PERSON, NOT_THERE
    }

    private final Returns returns;
    private final Families families;
    private final WhatIsMissing missing;
    private final CaseMoves moves;

    public PrepareReturn(Returns returns, Families families, WhatIsMissing missing, CaseMoves moves) {
        this.returns = returns;
        this.families = families;
        this.missing = missing;
        this.moves = moves;
    }

    /**
     * Writes what is wanted; what says the same as before changes nothing.
     *
     * @param wish
     *            the return as it was seen, saying what is wanted now; its receiver and emergency are not read
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Outcome write(Return wish, Actor by, Instant now) {
        var file = moves.at(wish.file(), by, AuditAction.RETURN_WRITTEN);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (families.find(wish.wanted().to()).filter(one -> one.file().equals(wish.file())).isEmpty()) {
            return Outcome.NO_SUCH_FAMILY;
        }
        var before = returns.of(wish.file()).stream().filter(one -> !one.state().allowsAnother()).findFirst();
        if (before.filter(one -> one.state() != ReturnState.PREPARED).isPresent()) {
            return Outcome.NOT_PREPARED_ANY_MORE;
        }
        if (before.filter(one -> one.wanted().equals(wish.wanted())).isPresent()) {
            return Outcome.WRITTEN;
        }
        if (before.filter(one -> !one.id().equals(wish.id())).isPresent()) {
            throw new StaleRevision();
        }
        keep(new Return(wish.id(), wish.file(), wish.revision(), wish.wanted(), before.flatMap(Return::receiver),
                before.flatMap(Return::emergency), List.of()), file.get(), new Written(by.person(), now));
        return Outcome.WRITTEN;
    }

    /**
     * What stands in the way of writing who receives the child, looked at before the vault is asked and before the name is
     * kept; empty if nothing does.
     *
     * @throws StaleRevision
     *             if somebody wrote since
     * @throws org.kinward.core.casefile.FileIsClosed
     *             if the file is closed
     */
    @Transactional
    public Optional<Outcome> refusal(Return seen, Actor by) {
        if (prepared(seen, by).isEmpty()) {
            return Optional.of(Outcome.NOT_THERE);
        }
        if (returns.find(seen.id()).filter(one -> one.revision().equals(seen.revision())).isEmpty()) {
            throw new StaleRevision();
        }
        return Optional.empty();
    }

    /** The same for the name of who receives the child, which the vault was asked about before. */
    @Transactional
    public Outcome receives(Return seen, Return.Compared name, Actor by, Instant now) {
        var file = prepared(seen, by);
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        if (name.alike() && name.second()
                .filter(one -> !one.equals(by.person()) && moves.mayTake(file.get(), one)).isEmpty()) {
            return Outcome.NO_SECOND_PERSON;
        }
        var written = new Written(by.person(), now);
        keep(new Return(seen.id(), seen.file(), seen.revision(), seen.wanted(),
                Optional.of(new Return.Receiver(seen.wanted().to(), name, written)), seen.emergency(), List.of()),
                file.get(), written);
        return Outcome.WRITTEN;
    }

    /** The same for a manager, who says why it cannot wait for what is missing; what stops it is never passed. */
    @Transactional
    public Outcome cannotWait(Return seen, String why, Actor by, AtAgency now) {
        var file = prepared(seen, by).filter(one -> moves.manages(one, by));
        if (file.isEmpty()) {
            return Outcome.NOT_THERE;
        }
        var passed = missing.of(seen, now);
        passed.removeIf(Missing::isStop);
        if (passed.isEmpty()) {
            return Outcome.NOTHING_MISSING;
        }
        keep(new Return(seen.id(), seen.file(), seen.revision(), seen.wanted(), seen.receiver(),
                Optional.of(new Return.Emergency(seen.wanted().to(), passed, why, now.written())), List.of()),
                file.get(), now.written());
        return Outcome.WRITTEN;
    }

    private Optional<CaseFile> prepared(Return seen, Actor by) {
        return returns.find(seen.id()).filter(one -> one.state() == ReturnState.PREPARED)
                .flatMap(one -> moves.at(one.file(), by, AuditAction.RETURN_WRITTEN));
    }

    private void keep(Return about, CaseFile file, Written written) {
        returns.write(about, written);
        moves.record(AuditAction.RETURN_WRITTEN, AuditObject.RETURN, about.id().value(), file);
    }
}
