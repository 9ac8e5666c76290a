package org.kinward.core.risk.factor.keeping;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.transaction.Transactional;
import org.kinward.core.access.Actor;
import org.kinward.core.audit.AuditAction;
import org.kinward.core.audit.AuditObject;
import org.kinward.core.casefile.CaseFile;
import org.kinward.core.casefile.CaseMoves;
import org.kinward.core.risk.factor.Factor;
import org.kinward.core.risk.factor.FactorId;
import org.kinward.core.risk.factor.FactorKind;
import org.kinward.core.risk.factor.FactorLine;
import org.kinward.core.risk.factor.Factors;
import org.kinward.core.risk.factor.Tipped;
import org.kinward.core.saving.OnceKey;
import org.kinward.core.saving.Revision;
import org.kinward.core.saving.StaleRevision;

/** People move the state of a factor, with evidence; or say what tipped the balance. Nothing is covered. */
public class MoveFactor {

    /** Which factor, as it was seen, and the key of the form. */
    public record Seen(FactorId id, Revision revision, OnceKey stamp) {
    }

    private final Factors factors;

    private final CaseMoves moves;

    public MoveFactor(Factors factors, CaseMoves moves) {
        this.factors = factors;
        this.moves = moves;
    }

    /**
     * Adds an entry, once for each form.
     *
     * @throws StaleRevision
     *             if somebody wrote since it was seen; nothing is changed then
     */
    @Transactional
    public FactorOutcome move(Seen seen, FactorLine line, LocalDate today, Actor by) {
        var on = on(seen, by);
        if (on.isEmpty()) {
            return new FactorOutcome.NotThere();
        }
        var factor = on.get().factor();
        var same = factor.revision().equals(seen.revision());
        var problem = same ? problem(factor, line, today) : Optional.<FactorProblem>empty();
        return problem.isPresent() ? new FactorOutcome.Refused(problem.get())
                : once(seen, by, on.get().file(), () -> factors.move(inTime(factor, same), line));
    }

    /**
     * Adds what tipped the balance, once for each form.
     *
     * @throws StaleRevision
     *             if somebody said something since it was seen; nothing is changed then
     */
    @Transactional
    public FactorOutcome tip(Seen seen, Tipped said, LocalDate today, Actor by) {
        var on = on(seen, by).filter(one -> one.factor().about().kind() == FactorKind.DOOR);
        if (on.isEmpty()) {
            return new FactorOutcome.NotThere();
        }
        var factor = on.get().factor();
        var problem = FactorProblem.of(said, today);
        return problem.isPresent() ? new FactorOutcome.Refused(problem.get())
                : once(seen, by, on.get().file(), () -> factors
                        .tip(inTime(factor, factor.tipped().size() == seen.revision().number()), said));
    }

    /** A factor and the case it belongs to. */
    private record On(Factor factor, CaseFile file) {
    }

    private Optional<On> on(Seen seen, Actor by) {
        return factors.find(seen.id())
                .flatMap(factor -> moves.at(factor.file(), by, AuditAction.FACTOR_MOVED)
                        .map(file -> new On(factor, file)));
    }

    /** A second press finds it done. */
    private FactorOutcome once(Seen seen, Actor by, CaseFile file, Runnable write) {
        if (moves.isFirst(seen.stamp(), by.person())) {
            write.run();
            moves.record(AuditAction.FACTOR_MOVED, AuditObject.FACTOR, seen.id().value(), file);
        }
        return new FactorOutcome.Written();
    }

    /** Who saw something older writes nothing. */
    private static Factor inTime(Factor factor, boolean same) {
        if (!same) {
            throw new StaleRevision();
        }
        return factor;
    }

    private static Optional<FactorProblem> problem(Factor factor, FactorLine line, LocalDate today) {
        if (!factor.state().mayBecome(line.state())) {
            return Optional.of(FactorProblem.NOT_FROM_HERE);
        }
        return FactorProblem.of(line.evidence(), today).or(() -> line.evidence().on()
                .isBefore(factor.last().evidence().on()) ? Optional.of(FactorProblem.SEEN_BEFORE_THE_LAST)
                        : Optional.empty());
    }
}
